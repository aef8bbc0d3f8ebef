using System.Text.RegularExpressions;

namespace Showcase.Web.Infrastructure.Comparing;

/// <summary>A word, a number, an open place between brackets, or a sign.</summary>
/// <param name="Key">What it is compared by.</param>
/// <param name="HasSpace">True when a space stands before it.</param>
/// <param name="Line">Number of its line, from 0.</param>
internal readonly partial record struct Word(string Text, string Key, bool HasSpace, int Line)
{
    /// <summary>False for a sign on its own.</summary>
    public bool IsSaid => Text.Length > 1 || char.IsLetterOrDigit(Text[0]);

    /// <summary>The words of some lines, to compare letter for letter.</summary>
    public static List<Word> Of(IEnumerable<string> lines, int most = int.MaxValue)
    {
        var words = new List<Word>();
        var number = 0;
        foreach (var line in lines)
        {
            var end = 0;
            for (var match = Pieces().Match(line); match.Success && words.Count < most; match = match.NextMatch())
            {
                words.Add(new(match.Value, match.Value, end == 0 || match.Index > end, number));
                end = match.Index + match.Length;
            }

            number++;
        }

        return words;
    }

    /// <summary>The words as a reader sees them.</summary>
    public static string Join(IEnumerable<Word> words) =>
        string.Concat(words.Select((word, index) => index > 0 && word.HasSpace ? " " + word.Text : word.Text));

    [GeneratedRegex(@"\[[^\[\]]{1,200}\]|[\p{L}\p{M}\p{N}]+(?:['.,/@-][\p{L}\p{M}\p{N}]+)*|[\uD800-\uDBFF][\uDC00-\uDFFF]|\S", RegexOptions.NonBacktracking)]
    private static partial Regex Pieces();
}
