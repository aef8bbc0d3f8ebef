using Showcase.Core.Regions;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.Regions;

/// <summary>The policies that DOMAIN §2 tells of, each with its source there; where it gives no number the test's own stands, and is said.</summary>
internal static class ToldPolicies
{
    public static readonly DateOnly Today = new(2026, 11, 26);

    /// <summary>Rijk: works and services from € 250.000 and 6 months, aim 5 per cent of the contract sum (PIANOo).</summary>
    public static readonly PolicyTerms Rijk = Of("rijk") with
    {
        Percentages = [new("werken", 250_000, 6, 0, 5, null), new("diensten", 250_000, 6, 0, 5, null)],
        Thresholds = [new("werken", 250_000, 6), new("diensten", 250_000, 6)],
    };

    /// <summary>Regio Zwolle: usually from € 200.000, a percentage of invoiced turnover; 5 per cent is ours.</summary>
    public static readonly PolicyTerms Zwolle = Of("zwolle") with { Base = "gefactureerde_omzet", Percentages = [new(null, 200_000, 0, 0, 5, null)] };

    /// <summary>A municipal rule of 2025: 5 per cent or more, 2 where the labour share is under 30; the amount and the wage sum are ours.</summary>
    public static readonly PolicyTerms Municipal = Of("gemeente-2025") with
    {
        Base = "loonsom",
        Percentages = [new("alle", 100_000, 0, 30, 5, null), new("alle", 100_000, 0, 0, 2, null)],
        Discounts = [new("aspirant", 0), new("trede 1", 25), new("trede 3", 100)],
        PenaltyFactor = 1.5m,
    };

    public static PolicyTerms Of(string code) => new(code, $"Beleid {code}", "opdrachtsom", "oost-nl", null, null, null, [], [], [], []);

    public static TenderQuestion Question(string? kind, long? euroCents, int? months, int? share, string? step = null, string? organisation = "gm1") =>
        new(organisation, kind, euroCents, months, share, step, Today);
}
