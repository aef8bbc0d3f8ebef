using System.Globalization;
using System.Text;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>Takes from a text what word processors, mail programs and PDF readers put into it: other spaces, quotes, dashes and breaks.</summary>
internal static class PastedText
{
    /// <summary>Largest text that is checked, in bytes of UTF-8: far more than a document of sixty clauses.</summary>
    public const int MostBytes = 200_000;

    /// <summary>The words as they were meant, with <c>\n</c> between lines; also for text that holds control characters or half surrogates.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(clean, rune);
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder clean, Rune rune)
    {
        switch (rune.Value)
        {
            case '\n' or '\t':
                clean.Append((char)rune.Value);
                break;
            case '\v' or '\f' or 0x85 or 0x2028 or 0x2029:
                clean.Append('\n');
                break;
            case '\r':
                break;
            case 0x2018 or 0x2019 or 0x201A or 0x201B or 0x2032 or 0x60 or 0xB4:
                clean.Append('\'');
                break;
            case 0x201C or 0x201D or 0x201E or 0x201F or 0x2033 or 0xAB or 0xBB:
                clean.Append('"');
                break;
            case (>= 0x2010 and <= 0x2015) or 0x2212:
                clean.Append('-');
                break;
            case 0x2026:
                clean.Append("...");
                break;
            case 0xFB01 or 0xFB02:
                clean.Append(rune.Value == 0xFB01 ? "fi" : "fl");
                break;
            case 0xFFFD:
                // What a half surrogate or a damaged copy becomes.
                break;
            default:
                AppendByKind(clean, rune);
                break;
        }
    }

    // Soft hyphens, marks that turn the reading direction and joiners are format characters; nobody sees them.
    private static void AppendByKind(StringBuilder clean, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.SpaceSeparator:
                clean.Append(' ');
                break;
            case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                break;
            default:
                clean.Append(rune.ToString());
                break;
        }
    }
}
