using System.Globalization;
using System.Text;

namespace Showcase.Core.Consent;

/// <summary>The words of a text without capitals and accents, as a reader who looks for someone compares them.</summary>
public static class FoldedWords
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['æ'] = "ae", ['œ'] = "oe", ['ı'] = "i", ['ŋ'] = "n", ['ħ'] = "h",
    };

    /// <summary>Runs of letters; everything else parts them: spaces, hyphens, digits, the dots and lines of a file name.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            switch (char.GetUnicodeCategory(character))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                case var category when category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter:
                    var letter = char.ToLowerInvariant(character);
                    word.Append(Letters.GetValueOrDefault(letter) ?? letter.ToString());
                    break;
                default:
                    End();
                    break;
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }
}
