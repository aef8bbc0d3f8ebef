using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Results;

/// <summary>All indicators with their newest numbers.</summary>
/// <param name="Period">Dutch label of the period that the figures are about.</param>
/// <param name="AreaGroups">Every area with a page of its own.</param>
public sealed record OverviewPage(
    PageHead Head,
    string Heading,
    RichText? Intro,
    FrozenNotice? Frozen,
    ReleaseNotice? Release,
    string Period,
    IReadOnlyList<IndicatorGroup> Groups,
    IReadOnlyList<AreaGroup> AreaGroups) : IShowcasePage;

/// <summary>Indicators that belong together.</summary>
/// <param name="Id">Identifier of its heading.</param>
public sealed record IndicatorGroup(string Id, string Title, IReadOnlyList<IndicatorRow> Indicators);

/// <summary>One indicator with a figure for each area.</summary>
/// <param name="Summary">What it means, in one sentence.</param>
/// <param name="Note">What must stand beside its euros, or nothing.</param>
public sealed record IndicatorRow(string Title, string Path, string Summary, string? Note, IReadOnlyList<AreaFigure> Figures);

/// <summary>The figure of an area.</summary>
/// <param name="Path">Where the indicator is shown for this area.</param>
/// <param name="Title">Everything that belongs to the figure in one line.</param>
public sealed record AreaFigure(string Area, string Path, string Figure, bool IsNumber, string Title);

/// <summary>Areas of one kind.</summary>
public sealed record AreaGroup(string Title, IReadOnlyList<Crumb> Areas);
