using Showcase.Core.Results;

namespace Showcase.Web.Features.Reports;

/// <summary>What an address asks for, as it was written there.</summary>
/// <param name="Release">Number of a release; nothing for the newest.</param>
public sealed record ReportChoice(string? Kind, string? Code, string? Quarter, int? Release = null);

/// <summary>A report, or a Dutch sentence that says why there is none.</summary>
/// <param name="Area">The area, when at least that was right.</param>
public sealed record ReportOutcome(Report? Report, string? Problem, ResultArea? Area)
{
    public static ReportOutcome Without(string problem, ResultArea? area = null) => new(null, problem, area);
}
