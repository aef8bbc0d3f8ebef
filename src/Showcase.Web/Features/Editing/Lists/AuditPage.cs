using Microsoft.AspNetCore.WebUtilities;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>The log book as a page.</summary>
internal sealed record AuditPage(AuditFilter Filter, IReadOnlyList<AuditLine> Lines, Paging Paging, IReadOnlyList<string> Actions) : IOfficePage
{
    public OfficeHead Head { get; } = new("Logboek", EditingRoutes.AuditPage);

    public string CsvAddress => QueryHelpers.AddQueryString(OfficePaths.Api + EditingRoutes.AuditCsv, new Dictionary<string, string?>
    {
        ["who"] = Filter.Who,
        ["action"] = Filter.Action,
        ["from"] = Day(Filter.From),
        ["to"] = Day(Filter.To),
        ["q"] = Filter.Q,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value)));

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
