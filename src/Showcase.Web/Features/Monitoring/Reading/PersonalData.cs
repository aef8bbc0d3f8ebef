using System.Globalization;
using System.Text.RegularExpressions;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Finds data about persons that a delivery may not hold: then the file is refused whole and nothing of it is stored.</summary>
internal static partial class PersonalData
{
    private static readonly HashSet<string> ForbiddenWords = new(StringComparer.Ordinal)
    {
        "bsn", "burgerservicenummer", "sofinummer", "voornaam", "voornamen", "achternaam", "roepnaam", "voorletters", "tussenvoegsel", "initialen",
        "geboortedatum", "geboortejaar", "geboren", "geb", "email", "mail", "emailadres", "mailadres", "telefoon", "telefoonnummer", "mobiel",
        "deelnemernaam", "kandidaatnaam",
    };

    // Allowed in the header of a column that the mapping gives a known field: "Naam leverancier", "Hash werknemer".
    private static readonly HashSet<string> NamingWords = new(StringComparer.Ordinal) { "naam", "namen", "deelnemer", "kandidaat", "werknemer", "medewerker", "persoon" };

    // Amounts of contracts and procurement codes can have nine digits by right; nothing else can.
    private static readonly HashSet<string> NumericFields = new(StringComparer.Ordinal) { "opdrachtsom_eur", "verplichting_eur", "cpv" };

    /// <summary>Dutch reason why a column may not be delivered, or nothing.</summary>
    /// <param name="column">The source's own name for it.</param>
    /// <param name="field">The field it holds, or nothing.</param>
    public static string? ReasonForColumn(string column, string? field)
    {
        var words = Words(column);
        if (words.Any(ForbiddenWords.Contains) || string.Concat(words) is "email" or "emailadres" or "geboortedatum" or "burgerservicenummer")
        {
            return $"kolom '{column}' wijst op persoonsgegevens";
        }

        return field is null && words.Any(NamingWords.Contains) ? $"kolom '{column}' gaat over personen en hoort niet bij een veld van het contract" : null;
    }

    /// <summary>Dutch reason why a value may not be delivered, or nothing; the value itself is not in it.</summary>
    public static string? ReasonForValue(string value, string? field)
    {
        if (value.Length < 6)
        {
            return null;
        }

        if (value.Contains('@') && Email().IsMatch(value) && !IsVersionOfParagraph(value, field))
        {
            return "bevat een e-mailadres";
        }

        if (HasNineDigits(value) && (field is null || !NumericFields.Contains(field)))
        {
            foreach (var match in NineDigits().EnumerateMatches(value))
            {
                if (IsCitizenNumber(value.AsSpan(match.Index, match.Length)))
                {
                    return "bevat een nummer dat aan de elfproef van een BSN voldoet";
                }
            }
        }

        if (field == "deelnemer_hash" && !IsHash(value))
        {
            return "bevat een deelnemer_hash die geen versleuteld kenmerk is (minstens 16 letters en cijfers)";
        }

        return field is null && FieldText.TryDay(value, out var day) && day.Year is > 1920 and < 2012 ? "bevat iets wat op een geboortedatum lijkt" : null;
    }

    /// <summary>The 11-test of the Dutch citizen service number: weights 9 to 2 and -1.</summary>
    public static bool IsCitizenNumber(ReadOnlySpan<char> text)
    {
        Span<int> digits = stackalloc int[9];
        var count = 0;
        foreach (var sign in text)
        {
            if (char.IsAsciiDigit(sign))
            {
                if (count == 9)
                {
                    return false;
                }

                digits[count++] = sign - '0';
            }
        }

        if (count != 9)
        {
            return false;
        }

        var sum = -digits[8];
        for (var at = 0; at < 8; at++)
        {
            sum += digits[at] * (9 - at);
        }

        return sum != 0 && sum % 11 == 0;
    }

    // "pso-korting@1.2.0" has the shape of an address, but no address ends in numbers alone.
    private static bool IsVersionOfParagraph(string value, string? field) => field == "paragraaf" && ParagraphReference.TryParse(value, out _);

    // Spares almost every value the search for a pattern.
    private static bool HasNineDigits(string value)
    {
        var digits = 0;
        foreach (var sign in value)
        {
            digits += char.IsAsciiDigit(sign) ? 1 : 0;
        }

        return digits >= 9;
    }

    private static bool IsHash(string value) =>
        value.Length >= 16 && value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '+' or '/' or '=' or '_' or '-') && value.Any(char.IsAsciiDigit);

    private static string[] Words(string column) =>
        CaseBorder().Replace(column, "$1 $2").ToLower(CultureInfo.InvariantCulture).Split([' ', '_', '-', '.', '/', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\d(?:[ .]?\d){8}(?![\p{L}\p{Nd}])", RegexOptions.None, 1000)]
    private static partial Regex NineDigits();

    [GeneratedRegex(@"[^\s@]+@[^\s@.]+\.[^\s@]+", RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"(\p{Ll})(\p{Lu})", RegexOptions.NonBacktracking)]
    private static partial Regex CaseBorder();
}
