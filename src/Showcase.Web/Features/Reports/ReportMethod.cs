namespace Showcase.Web.Features.Reports;

/// <summary>How to read the figures, in the same words in every form.</summary>
internal static class ReportMethod
{
    public static readonly IReadOnlyList<string> Sentences =
    [
        "De cijfers komen uit de monitoring van de deelnemende organisaties. Alleen wat door de opdrachtgever is goedgekeurd, telt mee.",
        "Er is één uitgave per kwartaal. Wat later wordt gecorrigeerd, krijgt een nieuwe uitgave met een toelichting.",
        "Aantallen onder de tien laten we niet precies zien; vanaf tien ronden we af op vijf. Zo is niemand te herkennen.",
        "Een percentage tonen we pas als het over ten minste twintig plaatsingen of opdrachten gaat.",
        "Bedragen tonen we alleen als ten minste drie opdrachtnemers eraan bijdroegen en geen van hen de meeste bijdroeg. We ronden af op duizend euro, boven een miljoen op tienduizend.",
        "Bedragen uit bouwblokken zijn een inspanningswaarde, geen loon of besparing. Bedragen uit verschillende bouwblokkensets tellen we niet op en vergelijken we niet.",
        "“Ongeveer gelijk” betekent dat het verschil binnen de afronding valt. Een cijfer dat niet precies wordt getoond, vergelijken we niet.",
    ];
}
