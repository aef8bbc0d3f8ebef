using System.Text.RegularExpressions;

namespace Showcase.Core.Readability;

/// <summary>Cuts Dutch text into sentences and words.</summary>
public static partial class DutchSentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "art", "bijv", "blz", "bv", "ca", "dhr", "dr", "drs", "enz", "evt", "excl", "incl", "ing", "ir", "jl", "max", "mevr", "min", "mr", "mw", "nl", "nr", "o.a", "d.w.z", "m.b.t",
        "t/m", "t.o.v", "i.p.v", "i.v.m", "p", "par", "prof", "resp", "t.a.v", "t.z.t", "vgl", "z.s.m", "zgn",
    };

    /// <param name="block">Text of one paragraph, list item, heading or cell.</param>
    public static IReadOnlyList<string> Of(string block)
    {
        var sentences = new List<string>();
        var begin = 0;
        foreach (Match end in End().Matches(block))
        {
            if (IsAbbreviation(block, begin, end.Index))
            {
                continue;
            }

            Add(block[begin..(end.Index + end.Length)]);
            begin = end.Index + end.Length;
        }

        Add(block[begin..]);
        return sentences;

        void Add(string text)
        {
            var sentence = text.Trim();
            if (Word().IsMatch(sentence))
            {
                sentences.Add(sentence);
            }
        }
    }

    /// <summary>Words and numbers; <c>1.250,50</c> and <c>re-integratie</c> are one each.</summary>
    public static IReadOnlyList<string> Words(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    private static bool IsAbbreviation(string block, int begin, int end)
    {
        if (block[end] != '.')
        {
            return false;
        }

        var start = end;
        while (start > begin && !char.IsWhiteSpace(block[start - 1]) && block[start - 1] is not ('(' or '“' or '"'))
        {
            start--;
        }

        return Abbreviations.Contains(block[start..end]);
    }

    // Also behind a closing quotation mark; a small letter after it goes on with the sentence.
    [GeneratedRegex(@"[.!?…]+[”’""'\)]*(?=\s+[^\s\p{Ll}]|\s*$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:[\-’'.,/][\p{L}\p{Nd}]+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
