namespace Showcase.Web.Features.Monitoring.Mapping;

/// <summary>Ready-made mappings by name.</summary>
internal static class MappingPresets
{
    /// <summary>Names of the Gemeentelijk Gegevensmodel (Contract and Leverancier of Inkoop, Subsidie), as read on 25 November 2026.</summary>
    public const string Ggm = "Ggm";

    // In that model socialReturnVerplichting says yes or no; the amount is socialReturnBedrag.
    private static readonly Dictionary<string, string[]> GgmNames = new(StringComparer.Ordinal)
    {
        ["opdrachten.opdracht_id"] = ["internContractID"],
        ["opdrachten.opdrachtnaam"] = ["beschrijving", "onderwerp"],
        ["opdrachten.opdrachtnemer_id"] = ["leveranciersnummer", "leverancierscode"],
        ["opdrachten.opdrachtnemer_naam"] = ["leveranciersnaam"],
        ["opdrachten.cpv"] = ["cpvCode", "cpv_code"],
        ["opdrachten.soort"] = ["type", "subsidiesoort"],
        ["opdrachten.opdrachtsom_eur"] = ["gegundePrijs", "subsidiebedrag"],
        ["opdrachten.verplichting_eur"] = ["socialReturnBedrag"],
        ["opdrachten.start"] = ["datumStart"],
        ["opdrachten.eind"] = ["datumEinde"],
        ["inzet.opdracht_id"] = ["internContractID"],
        ["inzet.start"] = ["datumStart"],
        ["inzet.eind"] = ["datumEinde"],
    };

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> GgmWords = new(StringComparer.Ordinal)
    {
        ["opdrachten.soort"] = ColumnMapping.Sorted([new("werk", "werken"), new("levering", "leveringen"), new("dienst", "diensten")]),
    };

    public static IReadOnlyList<string> All { get; } = [Ggm];

    public static bool Knows(string? preset) => preset is null || All.Contains(preset, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> NamesOf(string? preset, string table, string field) => IsGgm(preset) ? GgmNames.GetValueOrDefault($"{table}.{field}", []) : [];

    public static IReadOnlyDictionary<string, string>? WordsOf(string? preset, string table, string field) => IsGgm(preset) ? GgmWords.GetValueOrDefault($"{table}.{field}") : null;

    private static bool IsGgm(string? preset) => string.Equals(preset, Ggm, StringComparison.OrdinalIgnoreCase);
}
