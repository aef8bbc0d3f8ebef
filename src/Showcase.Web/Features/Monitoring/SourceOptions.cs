namespace Showcase.Web.Features.Monitoring;

/// <summary>One source of monitoring data, as <c>Showcase:Monitoring:Sources:0</c>.</summary>
internal sealed class SourceOptions
{
    public string Name { get; set; } = "";

    /// <summary><c>Csv</c>.</summary>
    public string Kind { get; set; } = "Csv";

    /// <summary>Folder that holds the files.</summary>
    public string Path { get; set; } = "";

    /// <summary>File names that differ from <c>organisaties.csv</c>, <c>opdrachten.csv</c>, <c>inzet.csv</c>, by table name.</summary>
    public Dictionary<string, string> Files { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The source's own column names, by <c>table.field</c>: <c>inzet.waarde_eur</c> = <c>Waarde (EUR)</c>.</summary>
    public Dictionary<string, string> Columns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary><c>,</c> or <c>.</c>; found out when empty.</summary>
    public string? DecimalSeparator { get; set; }

    public string FileOf(string table) => System.IO.Path.Combine(Path, Files.GetValueOrDefault(table, table + ".csv"));
}
