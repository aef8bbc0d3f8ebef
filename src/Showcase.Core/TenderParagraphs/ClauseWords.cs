namespace Showcase.Core.TenderParagraphs;

/// <summary>Looks for a code as a word of its own: <c>utrecht-a</c> is not in <c>utrecht-anders</c>.</summary>
internal static class ClauseWords
{
    /// <returns>Place of the first character, or -1.</returns>
    public static int Find(string words, string code)
    {
        for (var at = code.Length == 0 ? -1 : words.IndexOf(code, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(code, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsPartOfWord(words, at - 1) && !IsPartOfWord(words, at + code.Length))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsPartOfWord(string words, int at) => at >= 0 && at < words.Length &&
        (char.IsLetterOrDigit(words[at]) || (words[at] is '-' or '_' or '.' && at + 1 < words.Length && char.IsLetterOrDigit(words[at + 1])));
}
