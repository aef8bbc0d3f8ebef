namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>The record model: tables and fields as <c>docs/monitoring-contract.md</c> names them.</summary>
internal static class RecordTables
{
    public const string Organisations = "organisaties";
    public const string Contracts = "opdrachten";
    public const string Efforts = "inzet";

    /// <summary>In the order in which they are read.</summary>
    public static readonly IReadOnlyList<string> All = [Organisations, Contracts, Efforts];

    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Fields = new()
    {
        [Organisations] = (["organisatie_code", "organisatie_naam", "regio_code", "regio_naam"], ["beleid_code", "beleid_naam", "beleid_van", "beleid_tot", "regio_van", "regio_tot"]),
        [Contracts] = (
            ["opdracht_id", "organisatie_code", "opdrachtnaam", "opdrachtnemer_id", "cpv", "verplichting_eur", "start", "eind"],
            ["tenderned_kenmerk", "opdrachtnemer_naam", "soort", "opdrachtsom_eur", "grondslag", "percentage", "status", "publicatie_akkoord", "paragraaf"]),
        [Efforts] = (
            ["inzet_id", "opdracht_id", "soort", "bouwblok_set", "bouwblok_code", "start", "waarde_eur", "status"],
            ["doelgroep_code", "deelnemer_hash", "eind", "uren", "goedgekeurd_op"]),
    };

    // Fields that came when sources had been read for a while.
    private static readonly HashSet<string> Later = ["paragraaf"];

    /// <summary>The field by which a record is known.</summary>
    public static string IdOf(string table) => Fields[table].Required[0];

    public static IReadOnlyList<string> RequiredOf(string table) => Fields[table].Required;

    /// <summary>True for a field that a record of before did not have: empty, it must not make the record another one.</summary>
    public static bool CameLater(string field) => Later.Contains(field);

    public static IEnumerable<string> AllOf(string table) => Fields[table].Required.Concat(Fields[table].Optional);
}
