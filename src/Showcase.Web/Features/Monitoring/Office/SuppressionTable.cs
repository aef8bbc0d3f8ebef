using Microsoft.AspNetCore.WebUtilities;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>What a release keeps back, or would: counted by reason, filtered and paged.</summary>
internal sealed record SuppressionTable(IReadOnlyList<(SuppressionReason Reason, int Count)> Reasons, IReadOnlyList<Suppression> Rows, int Total, Paging Paging, FilterForm Filter, IReadOnlyDictionary<string, string> AreaNames)
{
    public const string ReasonParameter = "reden";
    public const string IndicatorParameter = "cijfer";
    public const string AreaParameter = "gebied";

    public static SuppressionTable Of(HttpRequest request, IReadOnlyCollection<Suppression> all, IReadOnlyList<ResultArea> areas, string path, string csvPath)
    {
        var names = NamesOf(areas);
        var found = Found(request, all).ToList();
        var paging = OfficePaging.Read(request, found.Count);
        return new SuppressionTable(
            [.. all.GroupBy(cell => cell.Reason).Select(same => (same.Key, same.Count())).OrderByDescending(same => same.Item2)],
            [.. paging.Rows(found)],
            found.Count,
            paging,
            new FilterForm(path, csvPath,
            [
                Choice(request, ReasonParameter, "Reden", all.Select(cell => cell.Reason.ToString()), value => Enum.TryParse<SuppressionReason>(value, out var reason) ? SuppressionWords.Of(reason) : value),
                Choice(request, IndicatorParameter, "Cijfer", all.Select(cell => cell.Indicator), value => Indicators.Find(value)?.Name ?? value),
                Choice(request, AreaParameter, "Gebied", all.Select(cell => cell.Area), value => names.GetValueOrDefault(value, value)),
            ]),
            names);
    }

    public static Task SendCsvAsync(HttpResponse response, SuppressionLog log, string fileName, CancellationToken cancellationToken)
    {
        var names = NamesOf(log.Areas);
        var unproved = log.Unproved.ToHashSet();
        return OfficeCsv.SendAsync(
            response, fileName, ["cijfer", "gebied", "gebied_naam", "periode", "indeling", "deel", "reden", "bewezen_veilig"],
            Found(response.HttpContext.Request, log.Entries()).Select(cell => new[]
            {
                cell.Indicator, cell.Area, names.GetValueOrDefault(cell.Area, cell.Area), cell.Period, cell.Dimension, cell.Member, SuppressionWords.Of(cell.Reason), unproved.Contains(cell) ? "nee" : "ja",
            }).ToAsyncEnumerable(),
            cancellationToken);
    }

    public string AreaOf(Suppression cell) => AreaNames.GetValueOrDefault(cell.Area, cell.Area);

    public string PathOf(SuppressionReason reason) => QueryHelpers.AddQueryString(Filter.Path, ReasonParameter, reason.ToString());

    private static IEnumerable<Suppression> Found(HttpRequest request, IEnumerable<Suppression> all)
    {
        var (reason, indicator, area) = (request.Query[ReasonParameter].ToString(), request.Query[IndicatorParameter].ToString(), request.Query[AreaParameter].ToString());
        return all.Where(cell => (reason.Length == 0 || cell.Reason.ToString() == reason) && (indicator.Length == 0 || cell.Indicator == indicator) && (area.Length == 0 || cell.Area == area));
    }

    private static FilterChoice Choice(HttpRequest request, string name, string label, IEnumerable<string> values, Func<string, string> word)
    {
        var distinct = values.Distinct(StringComparer.Ordinal).OrderBy(word, StringComparer.Ordinal).ToList();
        return new FilterChoice(name, label, request.Query[name].ToString(), distinct, distinct.ToDictionary(value => value, word));
    }

    private static Dictionary<string, string> NamesOf(IReadOnlyList<ResultArea> areas) => areas.ToDictionary(area => area.Code, area => area.Name, StringComparer.OrdinalIgnoreCase);
}
