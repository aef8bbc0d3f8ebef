using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Reports;

/// <summary>The choice of a report.</summary>
/// <param name="Problem">Dutch sentence when the address asked for a report that is not there.</param>
/// <param name="Areas">By kind; empty before the first release.</param>
/// <param name="NewestQuarter">As in a sentence; nothing before the first release.</param>
public sealed record ReportIndexPage(PageHead Head, string? Problem, IReadOnlyList<ReportAreaGroup> Areas, IReadOnlyList<ReportOption> Quarters, string? NewestQuarter) : IShowcasePage;

public sealed record ReportAreaGroup(string Id, string Title, IReadOnlyList<ReportOption> Areas);

/// <summary>An option of the form and, for an area, its newest report.</summary>
public sealed record ReportOption(string Value, string Label, bool IsChosen, string? Path = null);
