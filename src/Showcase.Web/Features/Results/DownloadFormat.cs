using Showcase.Web.Infrastructure.Documents;

namespace Showcase.Web.Features.Results;

/// <summary>A kind of file in which the cells of an indicator can be had.</summary>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Extension">Last part of its address.</param>
/// <param name="FileExtension">Last part of the name under which it is saved.</param>
internal sealed record DownloadFormat(string Label, string Extension, string FileExtension, string ContentType)
{
    public static readonly DownloadFormat Csv = new("CSV", "csv", "csv", "text/csv; charset=utf-8; header=present");
    public static readonly DownloadFormat Json = new("JSON", "json", "json", "application/json; charset=utf-8");
    public static readonly DownloadFormat JsonStat = new("JSON-stat", "jsonstat", "jsonstat.json", "application/json; charset=utf-8");
    public static readonly DownloadFormat Xlsx = new("Excel", "xlsx", "xlsx", XlsxWriter.ContentType);

    public static readonly IReadOnlyList<DownloadFormat> All = [Xlsx, Csv, Json, JsonStat];
}

/// <summary>A link to a file.</summary>
public sealed record DownloadLink(string Label, string Path)
{
    internal static IReadOnlyList<DownloadLink> For(string indicator, string? area, int? release) =>
        [.. DownloadFormat.All.Select(format => new DownloadLink(format.Label, ResultsRoutes.DownloadOf(indicator, format.Extension, area, release)))];
}
