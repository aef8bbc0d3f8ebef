using System.Text.RegularExpressions;

namespace Showcase.Core.Readability;

/// <summary>Office words that have an ordinary word beside them.</summary>
public static partial class Jargon
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aangaande"] = "over", ["alvorens"] = "voordat", ["betreffende"] = "over", ["conform"] = "volgens", ["derhalve"] = "daarom", ["desalniettemin"] = "toch",
        ["desgewenst"] = "als u dat wilt", ["dient te"] = "moet", ["dienen te"] = "moeten", ["doch"] = "maar", ["echter"] = "maar", ["evenals"] = "net als", ["eveneens"] = "ook",
        ["faciliteren"] = "mogelijk maken", ["gaarne"] = "graag", ["geschiedt"] = "gebeurt", ["hetgeen"] = "wat", ["hieromtrent"] = "hierover", ["implementeren"] = "invoeren",
        ["implementatie"] = "invoering", ["inclusief"] = "met", ["inzake"] = "over", ["jegens"] = "tegenover", ["met betrekking tot"] = "over", ["met ingang van"] = "vanaf",
        ["middels"] = "met", ["momenteel"] = "nu", ["monitoren"] = "volgen", ["naar aanleiding van"] = "na", ["nadien"] = "daarna", ["nochtans"] = "toch", ["omtrent"] = "over",
        ["onderhavige"] = "deze", ["ongeacht"] = "welke … ook", ["participeren"] = "meedoen", ["participatie"] = "meedoen", ["realiseren"] = "maken of halen", ["reeds"] = "al",
        ["sedert"] = "sinds", ["teneinde"] = "om", ["ten aanzien van"] = "over", ["ten behoeve van"] = "voor", ["ten gevolge van"] = "door", ["tevens"] = "ook", ["thans"] = "nu",
        ["uitstromen"] = "een baan vinden en stoppen met de uitkering", ["veelal"] = "vaak", ["verstrekken"] = "geven", ["voorafgaand aan"] = "voor", ["voornemens"] = "van plan",
        ["voorts"] = "verder", ["wederom"] = "weer", ["zulks"] = "dat", ["afstand tot de arbeidsmarkt"] = "moeilijk werk kunnen vinden", ["arbeidsbeperking"] = "ziekte of handicap op het werk",
        ["inclusieve arbeidsmarkt"] = "werk voor iedereen", ["proportioneel"] = "passend bij de opdracht", ["opschalen"] = "groter maken", ["pilot"] = "proef", ["borgen"] = "zorgen dat het blijft",
        ["doorstromen"] = "een volgende stap zetten", ["leerwerktraject"] = "werken en leren tegelijk", ["instrumentarium"] = "middelen", ["stakeholders"] = "betrokkenen",
    };

    private static readonly Regex KnownWords = new(
        $@"(?<![\p{{L}}\p{{Nd}}\-])(?:{string.Join('|', Plain.Keys.OrderByDescending(word => word.Length).Select(word => Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal)))})(?![\p{{L}}\p{{Nd}}\-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>Every office word in the text, each once, in the order in which they come.</summary>
    public static IReadOnlyList<JargonHit> Find(string text) =>
        [.. KnownWords.Matches(text).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase).Select(found => new JargonHit(found, Plain[Spaces().Replace(found, " ")]))];

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
