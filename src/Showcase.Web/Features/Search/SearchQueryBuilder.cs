using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Showcase.Web.Features.Search;

/// <summary>Makes a query of words. A visitor's text never reaches a query language, so it cannot make one that runs for minutes.</summary>
internal static class SearchQueryBuilder
{
    public const int ShortestPrefix = 3;
    private const int ShortestAlike = 4;
    private const int AlikePrefix = 2;
    private const int MostAlike = 30;

    /// <summary>All words must occur; the last one may be the beginning of a word, for it may not be finished. Not in the text, where a few letters begin a word in nearly every document.</summary>
    public static Query All(IReadOnlyList<SearchWord> words) => Combine(words, Occur.MUST, Exactly);

    /// <summary>The same, with beginnings of words in the text as well.</summary>
    public static Query Begun(IReadOnlyList<SearchWord> words) => Combine(words, Occur.MUST, Beginning);

    /// <summary>All words must occur, or words one or two letters different.</summary>
    public static Query Alike(IReadOnlyList<SearchWord> words) => Combine(words, Occur.MUST, static (word, isLast) => AlikeOrExactly(word, isLast));

    /// <summary>Some of the words.</summary>
    public static Query Any(IReadOnlyList<SearchWord> words) => Combine(words, Occur.SHOULD, Exactly);

    private static BooleanQuery Combine(IReadOnlyList<SearchWord> words, Occur occur, Func<SearchWord, bool, Query> one)
    {
        var query = new BooleanQuery();
        for (var index = 0; index < words.Count; index++)
        {
            query.Add(one(words[index], index == words.Count - 1), occur);
        }

        return query;
    }

    private static DisjunctionMaxQuery Exactly(SearchWord word, bool isLast)
    {
        var anywhere = new DisjunctionMaxQuery(0.1f);
        foreach (var (field, weight) in SearchFields.Searched)
        {
            anywhere.Add(new TermQuery(new Term(field, word.Stem)) { Boost = weight });
            if (word.Typed != word.Stem)
            {
                anywhere.Add(new TermQuery(new Term(field, word.Typed)) { Boost = weight * 1.2f });
            }

            if (isLast && word.Typed.Length >= ShortestPrefix && field != SearchFields.Text)
            {
                anywhere.Add(new PrefixQuery(new Term(field, word.Typed)) { Boost = weight * 0.2f });
            }
        }

        return anywhere;
    }

    private static DisjunctionMaxQuery Beginning(SearchWord word, bool isLast)
    {
        var anywhere = Exactly(word, isLast);
        if (isLast && word.Typed.Length >= ShortestPrefix)
        {
            anywhere.Add(new PrefixQuery(new Term(SearchFields.Text, word.Typed)) { Boost = 0.2f });
        }

        return anywhere;
    }

    private static DisjunctionMaxQuery AlikeOrExactly(SearchWord word, bool isLast)
    {
        var anywhere = Exactly(word, isLast);
        if (word.Typed.Length < ShortestAlike)
        {
            return anywhere;
        }

        // Every word of a document stands in its text, so one field tells what is alike
        var edits = word.Typed.Length < 8 ? 1 : 2;
        anywhere.Add(new FuzzyQuery(new Term(SearchFields.Text, word.Typed), edits, AlikePrefix, MostAlike, transpositions: true) { Boost = 0.5f });
        return anywhere;
    }
}
