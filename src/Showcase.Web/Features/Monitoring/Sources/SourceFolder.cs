using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>The three files of one delivery in one folder.</summary>
internal sealed class SourceFolder(SourceOptions source, string path)
{
    private readonly List<(string Path, long Length, DateTime WrittenAt)> _seen = [.. RecordTables.All.Select(table => Look(source, path, table))];

    public string Path => path;

    public IEnumerable<string> Files => RecordTables.All.Select(FileOf);

    public string FileOf(string table) => System.IO.Path.Combine(path, source.NameOf(table, ".csv"));

    /// <summary>False when a file was written to since this object was made.</summary>
    public bool IsUnchanged() => _seen.SequenceEqual(RecordTables.All.Select(table => Look(source, path, table)));

    private static (string Path, long Length, DateTime WrittenAt) Look(SourceOptions source, string folder, string table)
    {
        var file = new FileInfo(System.IO.Path.Combine(folder, source.NameOf(table, ".csv")));
        return (file.FullName, file.Exists ? file.Length : -1, file.LastWriteTimeUtc);
    }
}
