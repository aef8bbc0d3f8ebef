namespace Showcase.Web.Tests.TenderParagraphs.Versions;

/// <summary>Three versions of a clause that no seed resembles, and a variant.</summary>
internal static class SchoolClause
{
    private const string Heading = "<p><strong>Artikel <data data-veld=\"artikel\">[nummer]</data> – Bijeenkomsten op school</strong></p>";
    private const string Agreed = "<li>Opdrachtnemer stemt de inhoud van elke bijeenkomst vooraf af met de docent die de leerlingen begeleidt.</li>";
    private const string Report = "<li>Van iedere bijeenkomst maakt opdrachtnemer een kort verslag, waarin geen namen van leerlingen staan.</li>";
    private const string Visit = "<li>Opdrachtgever kan een bijeenkomst bijwonen wanneer dat ten minste een week tevoren is gemeld.</li>";
    private const string Quarter = "<li>Partijen bespreken elk kwartaal of de afspraken nog passen bij wat de school nodig heeft.</li>";

    private const string First = "<li>Opdrachtnemer organiseert ten minste <data data-veld=\"aantal\">[aantal]</data> bijeenkomsten per jaar voor leerlingen van <data data-veld=\"school\">[naam van de school]</data>, zonder daarvoor kosten in rekening te brengen.</li>";

    public const string Old = Heading + "<ol>" + First + Agreed + Report + Visit + Quarter + "</ol>";

    /// <summary>Against <see cref="Old"/>: lid 2 changed, lid 3 added, the others moved up.</summary>
    public const string Middle = Heading + "<ol>" + First
        + "<li>Opdrachtnemer stemt de inhoud van elke bijeenkomst ten minste twee weken vooraf af met de docent die de leerlingen begeleidt.</li>"
        + "<li>Valt een bijeenkomst uit, dan biedt opdrachtnemer binnen een maand een nieuwe datum aan.</li>" + Report + Visit + Quarter + "</ol>";

    /// <summary>Against <see cref="Middle"/>: the lid on the report is gone.</summary>
    public static readonly string New = Middle.Replace(Report, "", StringComparison.Ordinal);

    public static readonly string Variant = New.Replace("een week tevoren", "drie werkdagen tevoren", StringComparison.Ordinal);

    /// <summary>The old text as it comes out of a word processor: filled in, numbered otherwise, with its spaces and quotes.</summary>
    public static string Filled(string stamp) =>
        $"Bijlage 7\r\n\r\nArtikel\u00A012 \u2013 Bijeenkomsten op school\r\n1.\tOpdrachtnemer organiseert ten minste 3\u00A0bijeenkomsten per jaar voor leerlingen van de Openbare School voor de Wijk \u2018De\u00A0Merel\u2019, zonder daarvoor kosten in rekening te brengen.\r\n"
        + "2.\tOpdrachtnemer stemt de inhoud van elke bijeenkomst voor\u00ADaf af met de docent die de leerlingen begeleidt.\r\n3.\tVan iedere bijeenkomst maakt opdrachtnemer een kort verslag, waarin geen namen van leerlingen staan.\r\n"
        + "4.\tOpdrachtgever kan een bijeenkomst bijwonen wanneer dat ten minste een week tevoren is gemeld.\r\n5.\tPartijen bespreken elk kwartaal of de afspraken nog passen bij wat de school nodig heeft.\r\n\r\n" + stamp;
}
