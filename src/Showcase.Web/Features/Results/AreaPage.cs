using Showcase.Core.Results;
using Showcase.Web.Features.Shared.Charts;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>All figures of one region, organisation or policy set.</summary>
/// <param name="Kicker">What kind of area it is.</param>
/// <param name="Period">Dutch label of the newest quarter.</param>
/// <param name="Year">Dutch label of the newest full year, or nothing.</param>
/// <param name="About">Where the area itself is described, or nothing.</param>
/// <param name="Parts">The areas it is made up of.</param>
/// <param name="Contracts">Running contracts of an organisation whose contractors agreed to be named, the largest obligation first.</param>
public sealed record AreaPage(
    PageHead Head,
    ResultArea Area,
    string Kicker,
    FrozenNotice? Frozen,
    ReleaseNotice Release,
    string Period,
    string? Year,
    IReadOnlyList<AreaIndicatorGroup> Groups,
    Crumb? About,
    string PartsTitle,
    IReadOnlyList<Crumb> Parts,
    IReadOnlyList<ContractLine> Contracts) : IShowcasePage;

/// <summary>A contract that is shown by name.</summary>
/// <param name="Term">From when to when it runs, in words.</param>
/// <param name="Obligation">Euros in words.</param>
/// <param name="Realised">Euros approved up to the newest quarter, in words.</param>
public sealed record ContractLine(string Name, string Contractor, string Term, string Obligation, string Realised);

/// <summary>Indicators that belong together.</summary>
public sealed record AreaIndicatorGroup(string Id, string Title, IReadOnlyList<AreaIndicator> Indicators);

/// <summary>One indicator of an area.</summary>
/// <param name="Change">How the newest quarter stands to the same quarter a year before, or nothing.</param>
/// <param name="YearFigure">The newest full year in words.</param>
/// <param name="Bars">The series as small bars; nothing when no quarter has a figure.</param>
public sealed record AreaIndicator(string Title, string Path, ResultFigure Figure, bool IsExact, string? Change, string? YearFigure, ChartDrawing? Bars);
