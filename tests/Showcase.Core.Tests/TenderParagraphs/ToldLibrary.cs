using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.TenderParagraphs;

/// <summary>The fourteen paragraphs of DOMAIN §6 as an editor would mark them.</summary>
internal static class ToldLibrary
{
    private static readonly string[] Every = ["alle"];
    private static readonly string[] WorksAndServices = ["werken", "diensten"];
    private static readonly string[] Contracts = ["werken", "leveringen", "diensten"];

    public static readonly IReadOnlyList<ParagraphTraits> All =
    [
        Of(1, "percentage", WorksAndServices, "hoofdtekst", "vanaf de drempel", "gewoon aandeel"),
        Of(2, "lage-arbeid", Contracts, "hoofdtekst", "vanaf de drempel", "laag aandeel"),
        Of(3, "plan-van-aanpak", WorksAndServices, "gunning", "vanaf de drempel", "elk aandeel"),
        Of(4, "minimumeis", WorksAndServices, "alternatief", "vanaf de drempel", "gewoon aandeel"),
        Of(5, "voorbehouden", ["leveringen", "diensten"], "alternatief", "altijd", "elk aandeel"),
        Of(6, "pso-korting", Every, "aanvulling", "vanaf de drempel", "elk aandeel"),
        Of(7, "kleine-opdracht", Contracts, "hoofdtekst", "onder de drempel", "elk aandeel"),
        Of(8, "raamovereenkomst", ["raamovereenkomst"], "hoofdtekst", "vanaf de drempel", "elk aandeel"),
        Of(9, "subsidie", ["subsidie"], "hoofdtekst", "altijd", "elk aandeel"),
        Of(10, "monitoring", Every, "aanvulling", "altijd", "elk aandeel"),
        Of(11, "privacy", Every, "aanvulling", "altijd", "elk aandeel"),
        Of(12, "boete", Every, "aanvulling", "vanaf de drempel", "elk aandeel"),
        Of(13, "succes-clausule", Every, "aanvulling", "altijd", "elk aandeel"),
        Of(14, "succes-paragraaf", Every, "aanvulling", "altijd", "elk aandeel"),
    ];

    public static ParagraphTraits Variant(string id, string baseId, string? policy) => All.Single(one => one.Id == baseId) with { Id = id, Number = 0, BaseId = baseId, PolicyCode = policy };

    private static ParagraphTraits Of(int number, string id, string[] kinds, string role, string threshold, string labour) =>
        new(id, number, "contract", kinds, "verplicht", role, threshold, labour, null, null);
}
