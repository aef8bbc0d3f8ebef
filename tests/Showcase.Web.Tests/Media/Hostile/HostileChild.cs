using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Showcase.Web.Features.Media;
using Showcase.Web.Features.Media.Uploading;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>Gives every file of the table to what would read it, and tells how much memory that took at its highest. Runs only in a process of its own, where nothing else takes memory.</summary>
internal static class HostileChild
{
    public const string FolderVariable = "SHOWCASE_HOSTILE_FOLDER";
    public const string Answer = "geheugen.txt";

    private static readonly MediaOptions Options = new();

    public static void Read_all()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable)!;
        var files = HostileFile.All.Select((file, number) => new FileInfo(Path.Combine(folder, $"{number}-{file.Name}"))).ToList();
        foreach (var (file, at) in HostileFile.All.Zip(files)) File.WriteAllBytes(at.FullName, file.Content());
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        NativeMemory.GiveBack();
        // The highest so far is forgotten (proc(5)).
        File.WriteAllText("/proc/self/clear_refs", "5");
        var before = Megabytes("VmRSS");

        var maker = new RenditionMaker(Microsoft.Extensions.Options.Options.Create(Options), NullLogger<RenditionMaker>.Instance);
        files.ForEach(file => Read(maker, file));

        File.WriteAllText(Path.Combine(folder, Answer), string.Create(CultureInfo.InvariantCulture, $"{files.Count} {before} {Megabytes("VmHWM")}"));
    }

    private static void Read(RenditionMaker maker, FileInfo file)
    {
        using var source = file.OpenRead();
        using var target = new FileStream(file.FullName + ".schoon", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        switch (FileFormat.Named(file.Extension.TrimStart('.')))
        {
            case { Kind: FileKind.Picture } format:
                if (format.Extension != "gif" && maker.SizeOf(file) is null) break;
                if (format.Extension != "gif") PictureMetadata.Strip(format, source, target);
                maker.Make(file, Rendition.AsSent("/media/x/" + file.Name, RenditionFormats.OfFile(file.Name)!.Value));
                maker.Make(file, new Rendition("/media/x/" + file.Name, 320, null, new("", "", ""), RenditionFormat.Avif));
                break;
            case { Kind: FileKind.Drawing }:
                DrawingSanitizer.Clean(source, target);
                break;
            case { Extension: "pdf" }:
                PdfMetadata.Clean(PictureMetadata.Take(source, (int)source.Length), out _);
                break;
            case { Kind: FileKind.Document, Extension: not ("txt" or "csv") }:
                PackedDocument.Rewrite(source, target, Options.MaxUnpackedBytes);
                break;
        }
    }

    private static int Megabytes(string what) =>
        int.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith(what, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
}
