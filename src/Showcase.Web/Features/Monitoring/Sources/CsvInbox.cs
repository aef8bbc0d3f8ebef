using System.Globalization;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>A folder in which files arrive (<c>inbox</c>) and from which they are put away, with a report beside them.</summary>
internal sealed class CsvInbox(SourceOptions source, TimeProvider clock)
{
    private const string Inbox = "inbox";
    private const string Processed = "verwerkt";
    private const string Quarantine = "quarantaine";
    private const string Refused = "geweigerd";

    private string Arrivals => Path.Combine(source.Path, Inbox);

    public static bool IsAt(SourceOptions source) => Directory.Exists(Path.Combine(source.Path, Inbox));

    /// <summary>The files that arrived whole, or nothing.</summary>
    /// <param name="waiting">Dutch reason why they are left alone for now; nothing when the inbox is empty.</param>
    public SourceFolder? Arrived(out string? waiting)
    {
        var folder = new SourceFolder(source, Arrivals);
        var files = folder.Files.Select(path => new FileInfo(path)).ToList();
        var missing = files.Where(file => !file.Exists).Select(file => file.Name).ToList();
        waiting = missing.Count == files.Count ? null
            : missing.Count > 0 ? $"Wacht op {string.Join(" en ", missing)}."
            : source.ReadyFile is { Length: > 0 } ready && !File.Exists(Path.Combine(Arrivals, Path.GetFileName(ready))) ? $"Wacht op {Path.GetFileName(ready)}."
            : files.FirstOrDefault(IsGrowing) is { } growing ? $"{growing.Name} groeit misschien nog."
            : null;
        return waiting is null && missing.Count == 0 ? folder : null;
    }

    /// <summary>The delivery that was put away last, to be read again with another mapping.</summary>
    public SourceFolder? Newest() =>
        new[] { Processed, Refused }.Select(kind => Path.Combine(source.Path, kind)).Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .OrderByDescending(Path.GetFileName, StringComparer.Ordinal)
            .Select(path => new SourceFolder(source, path))
            .FirstOrDefault(folder => folder.Files.All(File.Exists));

    /// <summary>Moves the files where their fate belongs and writes the report.</summary>
    public async Task PutAwayAsync(SourceFolder folder, DeliveryReport report, CancellationToken cancellationToken)
    {
        var stamp = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var target = Free(Path.Combine(source.Path, report.IsRefused ? Refused : Processed, stamp));
        Directory.CreateDirectory(target);
        var text = DeliveryReportWriter.Write(report, folder.Files);
        foreach (var file in folder.Files.Where(File.Exists))
        {
            if (report.HoldsPersonalData)
            {
                File.Delete(file);
            }
            else
            {
                File.Move(file, Path.Combine(target, Path.GetFileName(file)));
            }
        }

        await File.WriteAllTextAsync(Path.Combine(target, "verslag.txt"), text, cancellationToken);
        if (report.Quarantine.Count > 0)
        {
            var apart = Free(Path.Combine(source.Path, Quarantine, stamp));
            Directory.CreateDirectory(apart);
            await File.WriteAllTextAsync(Path.Combine(apart, "verslag.txt"), text, cancellationToken);
            await File.WriteAllTextAsync(Path.Combine(apart, "quarantaine.csv"), QuarantineFile.Write(report.Quarantine), cancellationToken);
        }

        Tidy(folder);
    }

    // Who copies with the times of another machine may bring one from the future.
    private bool IsGrowing(FileInfo file) => (clock.GetUtcNow() - file.LastWriteTimeUtc).Duration() < TimeSpan.FromSeconds(source.SettleSeconds);

    private void Tidy(SourceFolder folder)
    {
        if (source.ReadyFile is { Length: > 0 } ready)
        {
            File.Delete(Path.Combine(Arrivals, Path.GetFileName(ready)));
        }

        // Read again from where it had been put away: only its old report is left there.
        if (Path.GetFullPath(folder.Path) != Path.GetFullPath(Arrivals))
        {
            Directory.Delete(folder.Path, recursive: true);
        }

        foreach (var kind in new[] { Processed, Quarantine, Refused }.Select(kind => Path.Combine(source.Path, kind)).Where(Directory.Exists))
        {
            foreach (var old in Directory.EnumerateDirectories(kind).OrderByDescending(path => path, StringComparer.Ordinal).Skip(source.KeepDeliveries))
            {
                Directory.Delete(old, recursive: true);
            }
        }
    }

    private static string Free(string path)
    {
        var free = path;
        for (var number = 2; Directory.Exists(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{path}-{number}");
        }

        return free;
    }
}
