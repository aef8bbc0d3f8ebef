using Showcase.Core.Results;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Figures that differ between two releases: old and new, filtered and paged.</summary>
internal sealed record ChangeTable(IReadOnlyList<ResultChange> Rows, int Total, int All, Paging Paging, FilterForm Filter)
{
    private const string IndicatorParameter = "cijfer";
    private const string AreaParameter = "gebied";
    private const string PeriodParameter = "periode";

    public static ChangeTable Of(HttpRequest request, IReadOnlyList<ResultChange> all, string path, string csvPath)
    {
        var found = Found(request, all).ToList();
        var paging = OfficePaging.Read(request, found.Count);
        return new ChangeTable(
            [.. paging.Rows(found)],
            found.Count,
            all.Count,
            paging,
            new FilterForm(path, csvPath,
            [
                Choice(request, IndicatorParameter, "Cijfer", all.Select(change => (change.Now.Indicator.Code, change.Now.Indicator.Name))),
                Choice(request, AreaParameter, "Gebied", all.Select(change => (change.Now.Area.Code, change.Now.Area.Name))),
                Choice(request, PeriodParameter, "Periode", all.Select(change => (change.Now.Period.ToString(), change.Now.Period.Label))),
            ]));
    }

    public static Task SendCsvAsync(HttpResponse response, IReadOnlyList<ResultChange> all, string fileName, CancellationToken cancellationToken) => OfficeCsv.SendAsync(
        response, fileName, ["cijfer", "gebied", "gebied_naam", "periode", "indeling", "deel", "was", "wordt"],
        Found(response.HttpContext.Request, all).Select(change => new[]
        {
            change.Now.Indicator.Code, change.Now.Area.Code, change.Now.Area.Name, change.Now.Period.ToString(), change.Now.Dimension, change.Now.Member,
            ResultText.For(change.Former).Cell, ResultText.For(change.Now).Cell,
        }).ToAsyncEnumerable(),
        cancellationToken);

    public static string PartOf(PublishedResult cell) => cell.Member.Length == 0 ? "totaal" : $"{cell.Dimension}: {cell.Member}";

    private static IEnumerable<ResultChange> Found(HttpRequest request, IEnumerable<ResultChange> all)
    {
        var (indicator, area, period) = (request.Query[IndicatorParameter].ToString(), request.Query[AreaParameter].ToString(), request.Query[PeriodParameter].ToString());
        return all.Where(change => (indicator.Length == 0 || change.Now.Indicator.Code == indicator) && (area.Length == 0 || change.Now.Area.Code == area)
            && (period.Length == 0 || change.Now.Period.ToString() == period));
    }

    private static FilterChoice Choice(HttpRequest request, string name, string label, IEnumerable<(string Value, string Word)> values)
    {
        var distinct = values.DistinctBy(value => value.Value, StringComparer.Ordinal).ToList();
        return new FilterChoice(name, label, request.Query[name].ToString(), [.. distinct.Select(value => value.Value)], distinct.ToDictionary(value => value.Value, value => value.Word));
    }
}
