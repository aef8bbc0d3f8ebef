namespace Showcase.Web.Features.TenderParagraphs;

/// <summary>A code of the EU's eForms lists (Publications Office, code lists strategic-procurement, social-objective, reserved-procurement) with its official Dutch label.</summary>
public sealed record EformsCode(string Code, string Label)
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["acc-all"] = "Toegankelijkheid voor iedereen",
        ["et-eq"] = "Etnische gelijkheid",
        ["gen-eq"] = "Gendergelijkheid",
        ["hum-right"] = "Zorgvuldigheid inzake de mensenrechten in wereldwijde toeleveringsketens",
        ["opp"] = "Werkgelegenheidskansen voor langdurig werklozen, kansarmen en/of personen met een handicap",
        ["work-cond"] = "Billijke arbeidsvoorwaarden",
        ["other"] = "Andere",
        ["soc-obj"] = "Verwezenlijking van sociale doelstellingen",
        ["env-imp"] = "Vermindering van milieueffecten",
        ["inn-pur"] = "Innovatieve aankoop",
        ["res-ws"] = "Voorbehouden aan beschutte werkplaatsen en ondernemers gericht op integratie",
        ["res-pub-ser"] = "Voorbehouden aan organisaties met openbaredienstverleningstaak",
    };

    /// <summary>The codes we know; a code that is in no list is left out, because nobody could use it.</summary>
    public static IReadOnlyList<EformsCode> Of(IEnumerable<string> codes) =>
        codes.Select(code => Labels.TryGetValue(code, out var label) ? new EformsCode(code, label) : null).OfType<EformsCode>().ToArray();
}
