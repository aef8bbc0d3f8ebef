namespace Showcase.Web.Features.Editing.Finding;

/// <summary>Cuts the piece of text out in which sought words stand.</summary>
internal static class Passages
{
    private const int Before = 50;
    private const int Length = 180;
    private const string Cut = "…";

    /// <returns>A piece of the field in which most of the words stand; nothing when none does.</returns>
    public static FoundPassage? Of(IEnumerable<FieldText> fields, SoughtWords sought, bool isPublished)
    {
        var best = fields.Select(field => (Field: field, Folded: Folding.Of(field.Text)))
            .Select(field => (field.Field, field.Folded, Count: sought.Words.Count(word => field.Folded.Contains(word, StringComparison.Ordinal))))
            .Where(field => field.Count > 0).MaxBy(field => field.Count);
        return best.Count > 0 ? new(best.Field.Field, isPublished, Parts(best.Field.Text, best.Folded, sought)) : null;
    }

    private static List<PassagePart> Parts(string text, string folded, SoughtWords sought)
    {
        var first = sought.Words.Select(word => folded.IndexOf(word, StringComparison.Ordinal)).Where(place => place >= 0).Min();
        var (begin, end) = (Whole(text, first - Before, -1), Whole(text, first + Length - Before, 1));
        var parts = new List<PassagePart>();
        var plain = begin;
        for (var at = begin; at < end;)
        {
            var length = sought.Words.Where(word => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0).Select(word => word.Length).DefaultIfEmpty().Max();
            if (length == 0)
            {
                at++;
                continue;
            }

            Add(parts, text[plain..at], false);
            Add(parts, text[at..(at + length)], true);
            plain = at += length;
        }

        Add(parts, text[plain..Math.Max(plain, end)], false);
        if (begin > 0)
        {
            parts.Insert(0, new(Cut, false));
        }

        if (Math.Max(plain, end) < text.Length)
        {
            parts.Add(new(Cut, false));
        }

        return parts;
    }

    // Words are not cut through, unless one is as long as a sentence; nor is a character that takes two.
    private static int Whole(string text, int place, int step)
    {
        if (place <= 0 || place >= text.Length)
        {
            return Math.Clamp(place, 0, text.Length);
        }

        for (var at = place; at > 0 && at < text.Length && Math.Abs(at - place) < Before / 2; at += step)
        {
            if (char.IsWhiteSpace(text[at - 1]))
            {
                return at;
            }
        }

        return char.IsLowSurrogate(text[place]) ? place + 1 : place;
    }

    private static void Add(List<PassagePart> parts, string text, bool isMarked)
    {
        if (text.Length > 0)
        {
            parts.Add(new(text, isMarked));
        }
    }
}
