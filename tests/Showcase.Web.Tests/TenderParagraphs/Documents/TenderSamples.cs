using CsCheck;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

/// <summary>Documents that every form is tried on.</summary>
internal static class TenderSamples
{
    public static readonly TenderImprint Imprint = new("Social return in de regio", new Dictionary<string, string> { ["percentage"] = "Percentage van de opdrachtsom" });

    /// <summary>Every kind of block and run once.</summary>
    public static readonly TenderDocument Everything = Document(Section("contractvoorwaarde-vijf-procent", 1, "Contractvoorwaarde met bouwblokken",
        Heading(1, new WordsRun("Artikel "), new FieldRun("artikelnummer", "[nummer]", "12"), new WordsRun(" – Social return")),
        Paragraph(new WordsRun("Lees ook "), new LinkRun("de toelichting", "/paragrafen/een"), new WordsRun(" van "), new LinkRun("de wet", "https://wetten.example.nl/?a=1&b=2"), new WordsRun(".")),
        Numbered(1, 1, new WordsRun("Opdrachtnemer besteedt "), new FieldRun("percentage", "[percentage]", null), new WordsRun(" procent, "), new WordsRun("exclusief btw", IsStrong: true), new WordsRun(".")),
        Numbered(1, 2, new WordsRun("De korting bedraagt:")),
        Numbered(2, 1, new WordsRun("aspirant: "), new FieldRun("korting", "[percentage]", "5"), new WordsRun(" procent;")),
        Numbered(2, 2, new WordsRun("trede 1, als:")),
        Numbered(3, 1, new WordsRun("het certificaat geldig is;")),
        Numbered(3, 2, new WordsRun("of gelijkwaardig", IsEmphasis: true), new WordsRun(".")),
        Continuation(1, new WordsRun("Dit geldt ook voor onderaannemers.")),
        Numbered(1, 3, new WordsRun("Vorig jaar waren er "), new ResultRun("210 plaatsingen", "2025, peildatum 30 september 2026", "/resultaten/plaatsingen?gebied=AM91&periode=2025&uitgave=4"), new WordsRun(" in de regio.")),
        Paragraph(new WordsRun("Tussen de leden staat gewone tekst\nop twee regels.")),
        Numbered(1, 4, new WordsRun("Hier telt de lijst door.")),
        Bullet(1, new WordsRun("een punt")),
        Bullet(2, new WordsRun("een punt daarin")),
        Heading(2, new WordsRun("Slot")),
        Numbered(1, 1, new WordsRun("Hier begint de telling opnieuw."))));

    public static TenderDocument Document(params TenderSection[] sections) => new(
        "Social return in de aanbesteding groen", new DateOnly(2026, 11, 26), "Convenant Merelland 2024", "https://voorbeeld.example.nl/paragrafen/samenstellen?p=1,6", sections);

    public static TenderSection Section(string id, int number, string title, params ClauseBlock[] blocks) => new(
        id, number, title, "2.1.0", new DateOnly(2026, 5, 4), "Convenant Merelland 2024", $"https://voorbeeld.example.nl/paragrafen/{id}/2.1.0",
        $"Paragraaf {number} ({id}), versie 2.1.0 van 4 mei 2026. Bron: https://voorbeeld.example.nl/paragrafen/{id}/2.1.0", new ClauseText(blocks));

    /// <summary>Sixty lids in twenty sections, the size of a whole tender.</summary>
    public static TenderDocument Large() => Document([.. Enumerable.Range(1, 20).Select(section => Section($"paragraaf-{section}", section, $"Paragraaf nummer {section}",
        [.. Enumerable.Range(1, 60).SelectMany(lid => new[]
        {
            Numbered(1, lid, new WordsRun($"Lid {lid} van paragraaf {section} noemt "), new FieldRun("percentage", "[percentage]", lid % 2 == 0 ? null : "5"), new WordsRun(" procent.")),
        })]))]);

    public static ClauseBlock Paragraph(params ClauseRun[] runs) => new(ClauseBlockKind.Paragraph, 0, 0, runs);

    public static ClauseBlock Heading(int level, params ClauseRun[] runs) => new(ClauseBlockKind.Heading, level, 0, runs);

    public static ClauseBlock Numbered(int level, int number, params ClauseRun[] runs) => new(ClauseBlockKind.Numbered, level, number, runs);

    public static ClauseBlock Bullet(int level, params ClauseRun[] runs) => new(ClauseBlockKind.Bullet, level, 0, runs);

    public static ClauseBlock Continuation(int level, params ClauseRun[] runs) => new(ClauseBlockKind.Continuation, level, 0, runs);

    /// <summary>Documents as an author and a visitor could bring them about, signs of every markup included.</summary>
    public static Gen<TenderDocument> Any => Gen.Select(Words, Gen.Select(Gen.Int[1, 60], Words, Words, Gen.Select(Numbers, Runs).Array[0, 14]).Array[1, 4], (title, sections) => Document(
        [.. sections.Select(section => Section("p" + section.Item1, section.Item1, section.Item2, [.. Blocks(section.Item4)]) with { Stamp = "Paragraaf " + section.Item3 })]) with { Title = title });

    private static Gen<string> Words => Gen.Char["aZ9 *_[]<>&#`~!|\\(){}-+=.:;,'\"/$@^\u00e9\u20ac\u2013 "].Array[1, 14].Select(signs => "w" + new string(signs) + "x");

    private static Gen<int[]> Numbers => Gen.Int[0, 9].Array[4];

    private static Gen<ClauseRun[]> Runs => Gen.OneOf<ClauseRun>(
        Gen.Select(Words, Gen.Bool, Gen.Bool, (words, strong, emphasis) => (ClauseRun)new WordsRun(words, strong, emphasis)),
        Gen.Select(Words, words => (ClauseRun)new LinkRun(words, "/resultaten")),
        Gen.Select(Words, Gen.Bool, Words, (prompt, isOpen, value) => (ClauseRun)new FieldRun("veld", prompt, isOpen ? null : value)),
        Gen.Select(Words, Words, (words, stamp) => (ClauseRun)new ResultRun(words, stamp, "/resultaten/uren?gebied=AM91"))).Array[1, 4];

    // Lists as rich text has them: an item lies at most one level below the one before it; now and then a number starts elsewhere.
    private static IEnumerable<ClauseBlock> Blocks((int[] Numbers, ClauseRun[] Runs)[] drawn)
    {
        var (depth, counted) = (0, new int[8]);
        foreach (var (numbers, runs) in drawn)
        {
            var level = Math.Min(depth + 1, 1 + numbers[1] % 4);
            switch (numbers[0])
            {
                case 0:
                    (depth, counted) = (0, new int[8]);
                    yield return Heading(1 + numbers[1] % 3, runs);
                    break;
                case 1:
                    depth = 0;
                    yield return Paragraph(runs);
                    break;
                case 2 when depth > 0:
                    depth = Math.Min(depth, level);
                    yield return Continuation(depth, runs);
                    break;
                case 3:
                    depth = level;
                    yield return Bullet(level, runs);
                    break;
                default:
                    counted[level] = level > depth && level > 1 ? 1 : numbers[2] == 9 ? 1 + numbers[3] : counted[level] + 1;
                    depth = level;
                    yield return Numbered(level, counted[level], runs);
                    break;
            }
        }
    }
}
