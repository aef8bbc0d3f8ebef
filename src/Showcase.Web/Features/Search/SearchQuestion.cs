using System.Globalization;
using System.Text;

namespace Showcase.Web.Features.Search;

/// <summary>What a visitor typed, made fit to look at: one line, no characters that cannot be seen.</summary>
/// <param name="Text">At most <see cref="Longest"/> characters; empty when nothing useful was typed.</param>
/// <param name="IsTooLong">True when more was typed than is searched for.</param>
internal sealed record SearchQuestion(string Text, bool IsTooLong)
{
    public const int Longest = 200;

    public static readonly SearchQuestion None = new("", false);

    public static SearchQuestion Read(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return None;
        }

        var text = new StringBuilder(Math.Min(typed.Length, Longest));
        foreach (var rune in typed.EnumerateRunes())
        {
            Append(text, rune);
            if (text.Length > Longest)
            {
                return new(text.ToString(0, Longest).TrimEnd(), true);
            }
        }

        return new(text.ToString().TrimEnd(), false);
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control)
        {
            if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        // Format characters turn the direction of text around or hide in it
        else if (category is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse))
        {
            text.Append(rune.ToString());
        }
    }
}
