using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

/// <summary>The few numbers that stand on the page of a region or organisation: its newest complete year.</summary>
public sealed class AreaFigures(IPublishedResults published)
{
    private static readonly string[] Shown = ["plaatsingen", "leerbanen", "opdrachten", "duurzaam"];

    /// <summary>Only those that may be shown; an area without any has no box.</summary>
    public IReadOnlyList<ResultFigure> Of(string areaCode)
    {
        var results = published.Snapshot();
        var figures = new List<ResultFigure>(Shown.Length);
        foreach (var indicator in Shown)
        {
            if (results.Find(indicator, areaCode, Period.LatestYear) is { Cell.Status: CellStatus.Published or CellStatus.FewerThan } found)
            {
                figures.Add(ResultFigure.Of(found));
            }
        }

        return figures;
    }
}
