namespace Showcase.Core.Results;

/// <summary>The catalogue: eleven indicators, in the order in which they are shown.</summary>
public static class Indicators
{
    private const string Version = "1.0.0";

    public static readonly IndicatorDefinition Placements = new(
        "plaatsingen", "Plaatsingen", "plaatsing", "plaatsingen", UnitKind.People, Version,
        "Mensen die via social return een betaalde baan kregen.",
        "Aantal goedgekeurde inspanningen van de soort plaatsing met een startdatum in de periode.",
        ["inzet.soort", "inzet.status", "inzet.start", "inzet.doelgroep_code"],
        [Dimension.Sector, Dimension.TargetGroup, Dimension.Paragraph]) { Efforts = [EffortKind.Placement] };

    public static readonly IndicatorDefinition Participants = new(
        "deelnemers", "Deelnemers", "deelnemer", "deelnemers", UnitKind.People, Version,
        "Verschillende mensen die via social return aan het werk of aan het leren waren.",
        "Aantal unieke versleutelde kenmerken bij goedgekeurde plaatsingen, leerbanen, stages en werkervaringsplekken die de periode overlappen. Een inspanning zonder kenmerk telt als een deelnemer.",
        ["inzet.deelnemer_hash", "inzet.soort", "inzet.status", "inzet.start", "inzet.eind", "inzet.doelgroep_code"],
        [Dimension.Sector, Dimension.Effort, Dimension.TargetGroup])
    {
        CountsOnce = true,
        Efforts = [EffortKind.Placement, EffortKind.Apprenticeship, EffortKind.Internship, EffortKind.WorkExperience],
    };

    public static readonly IndicatorDefinition Apprenticeships = new(
        "leerbanen", "Leerbanen en stages", "leerbaan of stage", "leerbanen en stages", UnitKind.People, Version,
        "Leerbanen (bbl) en stages (bol en praktijkonderwijs) via social return.",
        "Aantal goedgekeurde inspanningen van de soort leerbaan of stage met een startdatum in de periode.",
        ["inzet.soort", "inzet.status", "inzet.start", "inzet.doelgroep_code"],
        [Dimension.Sector, Dimension.Effort, Dimension.TargetGroup]) { Efforts = [EffortKind.Apprenticeship, EffortKind.Internship] };

    public static readonly IndicatorDefinition Lasting = new(
        "duurzaam", "Plaatsingen van een half jaar of langer", "procent", "procent", UnitKind.Percent, Version,
        "Het deel van de plaatsingen dat ten minste zes maanden duurde.",
        "Van de goedgekeurde plaatsingen die zes maanden voor een dag in de periode begonnen: het deel dat op die dag nog liep, maal honderd, afgerond op een heel procent.",
        ["inzet.soort", "inzet.status", "inzet.start", "inzet.eind"],
        [Dimension.Sector]) { Efforts = [EffortKind.Placement] };

    public static readonly IndicatorDefinition Hours = new(
        "uren", "Gewerkte uren", "uur", "uur", UnitKind.Hours, Version,
        "Opgegeven uren bij goedgekeurde inspanningen.",
        "Som van de opgegeven uren bij goedgekeurde inspanningen, op datum van goedkeuring, afgerond op tien.",
        ["inzet.uren", "inzet.status", "inzet.goedgekeurd_op"],
        [Dimension.Sector, Dimension.Effort]);

    public static readonly IndicatorDefinition Realised = new(
        "gerealiseerd", "Gerealiseerde inspanning", "euro", "euro", UnitKind.Euro, Version,
        "De waarde van goedgekeurde inspanningen volgens de bouwblokken die toen golden.",
        "Som van de waarde van goedgekeurde inspanningen, per bouwblokkenset, op datum van goedkeuring.",
        ["inzet.waarde_eur", "inzet.bouwblok_set", "inzet.status", "inzet.goedgekeurd_op"],
        [Dimension.Sector, Dimension.Effort, Dimension.BlockSet, Dimension.Paragraph]) { IsBlockValued = true };

    public static readonly IndicatorDefinition Obligation = new(
        "verplichting", "Afgesproken verplichting", "euro", "euro", UnitKind.Euro, Version,
        "Het bedrag aan social return dat is afgesproken in opdrachten die in de periode begonnen.",
        "Som van de verplichting van opdrachten met een startdatum in de periode.",
        ["opdrachten.verplichting_eur", "opdrachten.start"],
        [Dimension.Sector]);

    public static readonly IndicatorDefinition RealisationRate = new(
        "realisatiegraad", "Realisatiegraad", "procent", "procent", UnitKind.Percent, Version,
        "Hoe ver de verplichtingen van lopende opdrachten zijn ingevuld.",
        "Waarde die tot en met de periode is goedgekeurd, gedeeld door de verplichting van dezelfde opdrachten, maal honderd, over opdrachten die in de periode liepen en binnen een bouwblokkenset.",
        ["inzet.waarde_eur", "inzet.bouwblok_set", "inzet.status", "inzet.goedgekeurd_op", "opdrachten.verplichting_eur", "opdrachten.start", "opdrachten.eind"],
        [Dimension.Sector]) { IsBlockValued = true };

    public static readonly IndicatorDefinition SocialPurchasing = new(
        "sociale-inkoop", "Sociale inkoop", "euro", "euro", UnitKind.Euro, Version,
        "Wat opdrachtnemers inkochten bij sociale ondernemingen en sociaal ontwikkelbedrijven.",
        "Som van de waarde van goedgekeurde inspanningen van de soort sociale inkoop, op datum van goedkeuring.",
        ["inzet.waarde_eur", "inzet.soort", "inzet.bouwblok_set", "inzet.status", "inzet.goedgekeurd_op"],
        [Dimension.Sector, Dimension.BlockSet]) { IsBlockValued = true, Efforts = [EffortKind.SocialPurchasing] };

    public static readonly IndicatorDefinition Contracts = new(
        "opdrachten", "Opdrachten met social return", "opdracht", "opdrachten", UnitKind.Count, Version,
        "Opdrachten met een verplichting social return die in de periode liepen.",
        "Aantal unieke opdrachten met een verplichting groter dan nul, waarvan de looptijd de periode overlapt.",
        ["opdrachten.opdracht_id", "opdrachten.verplichting_eur", "opdrachten.start", "opdrachten.eind"],
        [Dimension.Sector, Dimension.Paragraph]) { CountsOncePerPeriod = true };

    public static readonly IndicatorDefinition Contractors = new(
        "opdrachtnemers", "Opdrachtnemers met social return", "opdrachtnemer", "opdrachtnemers", UnitKind.Count, Version,
        "Verschillende bedrijven en instellingen met een lopende opdracht met social return.",
        "Aantal unieke opdrachtnemers bij de opdrachten die in de periode liepen.",
        ["opdrachten.opdrachtnemer_id", "opdrachten.verplichting_eur", "opdrachten.start", "opdrachten.eind"],
        [Dimension.Sector]) { CountsOnce = true };

    public static readonly IReadOnlyList<IndicatorDefinition> All =
    [
        Placements, Participants, Apprenticeships, Lasting, Hours, Realised, Obligation, RealisationRate, SocialPurchasing, Contracts, Contractors,
    ];

    private static readonly Dictionary<string, IndicatorDefinition> ByCode = All.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);

    /// <summary>The indicator with this code, or nothing.</summary>
    public static IndicatorDefinition? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);
}
