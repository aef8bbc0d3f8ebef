using Showcase.Core.Regions;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

/// <summary>Values of a policy set in words.</summary>
internal static class PolicyWords
{
    public static string Validity(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } start, { } end) => $"{Dutch.Day(start)} tot en met {Dutch.Day(end)}",
        ({ } start, null) => $"vanaf {Dutch.Day(start)}",
        (null, { } end) => $"tot en met {Dutch.Day(end)}",
        _ => "zonder einddatum",
    };

    public static string? BaseOf(string? stored) => stored switch
    {
        "opdrachtsom" => "Opdrachtsom, exclusief btw",
        "loonsom" => "Loonsom",
        "gefactureerde_omzet" => "Gefactureerde omzet, exclusief btw",
        _ => stored,
    };

    public static string ContractKind(string? stored) => stored is null or "alle" ? "Alle opdrachten" : Dutch.Capital(stored);

    public static string FromEuro(PercentageRule rule) => rule.FromEuro is { } amount and > 0 ? Dutch.Euro(amount) : "geen ondergrens";

    public static string Months(PercentageRule rule) => rule.MinimumMonths switch
    {
        null or 0 => "geen minimum",
        1 => "1 maand",
        { } months => $"{months} maanden",
    };

    /// <param name="all">The rules of the set: one that begins at a higher share leaves this one what is under it.</param>
    public static string LabourShare(PercentageRule rule, IEnumerable<PercentageRule> all)
    {
        var from = rule.LabourShareFromPercent ?? 0;
        return from > 0 ? $"vanaf {Dutch.Percent(from)}"
            : all.Where(other => other.ContractKind == rule.ContractKind && other.LabourShareFromPercent > 0).Min(other => other.LabourShareFromPercent) is { } next ? $"onder {Dutch.Percent(next)}"
            : "elk aandeel";
    }
}
