namespace Showcase.Core.Results;

/// <summary>The catalogue: eleven indicators, in the order in which they are shown.</summary>
public static class Indicators
{
    private const string OnlyApproved = "Alleen goedgekeurde inzet telt.";
    private const string ByStart = "Inzet telt in de periode waarin zij begon.";

    public static readonly IndicatorDefinition Contracts = new(
        "opdrachten", "Opdrachten", "opdracht", "opdrachten", UnitKind.Count, "1.0",
        "Opdrachten met een socialreturnverplichting die in de periode liepen.",
        "Aantal opdrachten met verplichting groter dan 0 waarvan start of looptijd in de periode valt.",
        ["opdrachten.opdracht_id", "opdrachten.verplichting_eur", "opdrachten.start", "opdrachten.eind"],
        [Dimension.Sector]);

    public static readonly IndicatorDefinition Contractors = new(
        "opdrachtnemers", "Opdrachtnemers", "opdrachtnemer", "opdrachtnemers", UnitKind.Count, "1.0",
        "Verschillende opdrachtnemers met een lopende opdracht waarin social return is afgesproken.",
        "Aantal verschillende opdrachtnemers van de opdrachten die in de periode liepen; wie meer opdrachten heeft, telt een keer.",
        ["opdrachten.opdrachtnemer_id", "opdrachten.verplichting_eur", "opdrachten.start", "opdrachten.eind"],
        [Dimension.Sector]);

    public static readonly IndicatorDefinition Obligation = new(
        "verplichting", "Verplichting", "euro", "euro", UnitKind.Euro, "1.0",
        "Het bedrag aan social return dat opdrachtnemers in de periode moesten invullen.",
        "Som van de verplichtingen, gelijk verdeeld over de dagen van de looptijd; wat op dagen in de periode valt, telt.",
        ["opdrachten.verplichting_eur", "opdrachten.start", "opdrachten.eind"],
        [Dimension.Sector]);

    public static readonly IndicatorDefinition Realised = new(
        "gerealiseerd", "Gerealiseerde inzet", "euro", "euro", UnitKind.Euro, "1.0",
        "De waarde van de goedgekeurde inzet volgens de bouwblokken die toen golden.",
        $"Som van de waarde, per bouwblokset. {OnlyApproved} {ByStart}",
        ["inzet.waarde_eur", "inzet.bouwblok_set", "inzet.status", "inzet.start"],
        [Dimension.Sector, Dimension.Effort, Dimension.BlockSet]) { IsBlockValued = true };

    public static readonly IndicatorDefinition RealisationRate = new(
        "realisatiegraad", "Realisatiegraad", "procent", "procent", UnitKind.Percent, "1.0",
        "Het deel van de verplichting dat in de periode met goedgekeurde inzet is ingevuld.",
        "Gerealiseerde inzet gedeeld door verplichting in dezelfde periode, maal 100, binnen een bouwblokset. Kan boven 100 % uitkomen.",
        ["inzet.waarde_eur", "inzet.bouwblok_set", "inzet.status", "inzet.start", "opdrachten.verplichting_eur", "opdrachten.start", "opdrachten.eind"],
        [Dimension.Sector]) { IsBlockValued = true };

    public static readonly IndicatorDefinition Placements = new(
        "plaatsingen", "Plaatsingen", "plaatsing", "plaatsingen", UnitKind.People, "1.0",
        "Mensen die via social return aan het werk gingen in een betaalde baan.",
        $"Aantal inzetten van de soort plaatsing. {OnlyApproved} {ByStart}",
        ["inzet.soort", "inzet.status", "inzet.start"],
        [Dimension.Sector]);

    public static readonly IndicatorDefinition Participants = new(
        "deelnemers", "Deelnemers", "deelnemer", "deelnemers", UnitKind.People, "1.0",
        "Verschillende mensen die via social return een baan, leerbaan, stage of werkervaringsplek kregen.",
        $"Aantal verschillende deelnemers; wie vaker voorkomt, telt in de periode een keer. {OnlyApproved} {ByStart}",
        ["inzet.deelnemer_hash", "inzet.soort", "inzet.status", "inzet.start"],
        [Dimension.Sector, Dimension.Effort]);

    public static readonly IndicatorDefinition Apprenticeships = new(
        "leerbanen", "Leerbanen en stages", "leerbaan of stage", "leerbanen en stages", UnitKind.People, "1.0",
        "Leerbanen (bbl) en stages (bol en praktijkonderwijs) via social return.",
        $"Aantal inzetten van de soorten leerbaan en stage. {OnlyApproved} {ByStart}",
        ["inzet.soort", "inzet.status", "inzet.start"],
        [Dimension.Sector, Dimension.Effort]);

    public static readonly IndicatorDefinition Hours = new(
        "uren", "Uren", "uur", "uur", UnitKind.Hours, "1.0",
        "Gewerkte of bestede uren in goedgekeurde inzet.",
        $"Som van de opgegeven uren. {OnlyApproved} {ByStart}",
        ["inzet.uren", "inzet.status", "inzet.start"],
        [Dimension.Sector, Dimension.Effort]);

    public static readonly IndicatorDefinition SocialPurchasing = new(
        "sociale-inkoop", "Sociale inkoop", "euro", "euro", UnitKind.Euro, "1.0",
        "Wat opdrachtnemers inkochten bij sociale ondernemingen en sociale werkbedrijven.",
        $"Som van de waarde van inzet van de soort sociale inkoop, per bouwblokset. {OnlyApproved} {ByStart}",
        ["inzet.waarde_eur", "inzet.soort", "inzet.bouwblok_set", "inzet.status", "inzet.start"],
        [Dimension.Sector, Dimension.BlockSet]) { IsBlockValued = true };

    public static readonly IndicatorDefinition Lasting = new(
        "duurzaam", "Duurzame plaatsingen", "procent", "procent", UnitKind.Percent, "1.0",
        "Het deel van de plaatsingen dat zes maanden of langer duurde.",
        "Van de plaatsingen die in de periode zes maanden geleden begonnen: het deel dat toen nog liep, maal 100. Alleen goedgekeurde inzet telt.",
        ["inzet.soort", "inzet.status", "inzet.start", "inzet.eind"],
        [Dimension.Sector]);

    public static readonly IReadOnlyList<IndicatorDefinition> All =
    [
        Placements, Participants, Apprenticeships, Lasting, Hours, Realised, Obligation, RealisationRate, SocialPurchasing, Contracts, Contractors,
    ];

    private static readonly Dictionary<string, IndicatorDefinition> ByCode = All.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);

    /// <summary>The indicator with this code, or nothing.</summary>
    public static IndicatorDefinition? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);
}
