using Showcase.Web.Infrastructure.RichText;

namespace Showcase.Web.Features.Editing.WritingAid;

/// <summary>What in a rich text keeps someone from using it who cannot see it, or not at a glance. Dutch sentences.</summary>
internal static class AccessibilityHints
{
    private const int LongestLink = 120;

    // Say nothing about where they lead, when a screen reader lists the links of a page.
    private static readonly HashSet<string> EmptyWords = new(StringComparer.OrdinalIgnoreCase)
        { "hier", "klik", "klik hier", "lees meer", "lees verder", "meer", "meer info", "meer informatie", "deze link", "link", "download", "bekijk", "ga verder" };

    public static IReadOnlyList<string> Of(RichTextFacts text) => [.. Headings(text), .. Links(text), .. Others(text)];

    private static IEnumerable<string> Headings(RichTextFacts text)
    {
        // The page's own title is the only one of level 1.
        var former = 1;
        foreach (var heading in text.Headings)
        {
            if (heading.Text.Length == 0)
            {
                yield return "Er staat een lege kop in de tekst. Haal die weg.";
            }
            else if (heading.Level == 1)
            {
                yield return $"“{heading.Text}” is een kop van niveau 1. Dat is al de titel van de pagina; gebruik niveau 2.";
            }
            else if (heading.Level > former + 1)
            {
                yield return $"“{heading.Text}” is een kop van niveau {heading.Level}, terwijl er geen kop van niveau {heading.Level - 1} boven staat.";
            }

            former = heading.Level;
        }
    }

    private static IEnumerable<string> Links(RichTextFacts text)
    {
        foreach (var link in text.Links)
        {
            var words = link.Text.Trim('.', '…', '>', '»', ' ');
            if (words.Length == 0)
            {
                yield return $"De link naar {link.Target} heeft geen tekst.";
            }
            else if (EmptyWords.Contains(words))
            {
                yield return $"“{link.Text}” zegt niet waar de link heen gaat. Noem in de link wat er te vinden is.";
            }
            else if (words.StartsWith("http", StringComparison.OrdinalIgnoreCase) || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            {
                yield return $"De link toont een adres ({words}). Schrijf in gewone woorden waar die heen gaat.";
            }
            else if (words.Length > LongestLink)
            {
                yield return $"De link “{words[..40]}…” is erg lang. Maak van een paar woorden een link.";
            }
        }
    }

    private static IEnumerable<string> Others(RichTextFacts text)
    {
        if (text.PicturesWithoutAlt > 0)
        {
            yield return "Er staat een afbeelding in de tekst zonder beschrijving voor wie haar niet ziet.";
        }

        if (text.TablesWithoutHeader > 0)
        {
            yield return "Een tabel heeft geen koppen boven de kolommen. Wie de tabel hoort voorlezen, weet dan niet waar een cel over gaat.";
        }

        if (text.Lines.Any(IsShouted))
        {
            yield return "Er staat een zin in hoofdletters. Hoofdletters lezen moeilijk; gebruik vet of een kop.";
        }
    }

    private static bool IsShouted(string block) => block.Count(char.IsLetter) >= 20 && block.Where(char.IsLetter).All(char.IsUpper);
}
