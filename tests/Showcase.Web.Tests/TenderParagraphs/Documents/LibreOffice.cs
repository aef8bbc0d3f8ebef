using System.Diagnostics;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

/// <summary>Opens files in LibreOffice itself, without a screen and with settings of its own, and writes them in another form.</summary>
internal sealed class LibreOffice : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("showcase-office").FullName;

    public string Put(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>One start for all files; gives the folder of what it made.</summary>
    /// <param name="filter">How the files must be read, when their name does not say it.</param>
    public async Task<string> ConvertAsync(string to, IEnumerable<string> paths, CancellationToken stop, string? filter = null)
    {
        var made = Directory.CreateDirectory(Path.Combine(_folder, "als-" + to[..3] + (filter is null ? "" : "-anders"))).FullName;
        await RunAsync(
            "soffice",
            ["-env:UserInstallation=file://" + Path.Combine(_folder, "instellingen"), "--headless", "--norestore", .. filter is null ? Array.Empty<string>() : ["--infilter=" + filter], "--convert-to", to, "--outdir", made, .. paths],
            stop);
        return made;
    }

    /// <summary>The words on the pages, a form feed between two of them.</summary>
    public static Task<string> TextOfPdfAsync(string path, CancellationToken stop) => RunAsync("pdftotext", ["-enc", "UTF-8", path, "-"], stop);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> RunAsync(string program, string[] arguments, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromMinutes(3));
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await complained}");
            return await said;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
