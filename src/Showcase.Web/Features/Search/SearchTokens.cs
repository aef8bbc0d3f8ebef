using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Showcase.Web.Features.Search;

/// <summary>Cuts a text into words as the index knows them.</summary>
internal static class SearchTokens
{
    /// <summary>More words than this are not searched for.</summary>
    public const int Most = 10;

    /// <summary>The words of a question, in order and each once.</summary>
    public static IReadOnlyList<SearchWord> Of(string question, Analyzer analyzer)
    {
        var words = new List<SearchWord>();
        string? typed = null;
        foreach (var token in Read(question, analyzer))
        {
            if (token.IsStem)
            {
                words[^1] = words[^1] with { Stem = token.Text };
                continue;
            }

            typed = token.Text;
            if (words.Count == Most)
            {
                break;
            }

            words.Add(new SearchWord(typed, typed, token.End));
        }

        return [.. words.DistinctBy(word => word.Typed)];
    }

    public static IEnumerable<SearchToken> Read(string text, Analyzer analyzer)
    {
        using var stream = analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var position = stream.GetAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            yield return new SearchToken(term.ToString(), offset.StartOffset, offset.EndOffset, position.PositionIncrement == 0);
        }

        stream.End();
    }
}

/// <param name="Typed">As typed, lower case and without accents.</param>
/// <param name="Stem">Its stem; the same when there is no other.</param>
/// <param name="End">Where it ends in the question.</param>
internal sealed record SearchWord(string Typed, string Stem, int End);

internal readonly record struct SearchToken(string Text, int Start, int End, bool IsStem);
