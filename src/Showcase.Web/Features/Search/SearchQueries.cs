using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Search;

/// <summary>Searches everything that is public at this moment.</summary>
internal sealed class SearchQueries(SearchKeeper keeper, IPublishedSite site)
{
    /// <summary>Who has not found it by then, asks another question.</summary>
    public const int MostHits = 600;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="kind">Dutch noun to keep to, or nothing.</param>
    /// <param name="skip">Hits on earlier pages.</param>
    /// <param name="take">Hits on a page.</param>
    /// <exception cref="TimeoutException">The index is still being made.</exception>
    public async Task<SearchAnswer> FindAsync(string question, string? kind, int skip, int take, CancellationToken cancellationToken)
    {
        var words = SearchTokens.Of(question, SearchIndex.Analyzer);
        if (words.Count == 0)
        {
            return SearchAnswer.Nothing;
        }

        var index = await keeper.WhenReadyAsync(Patience, cancellationToken);
        try
        {
            return Find(index, words, kind, skip, take);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // Damaged since it was opened, or replaced under our hands
            await keeper.RepairAsync(index, cancellationToken).WaitAsync(Patience, cancellationToken);
            return Find(await keeper.WhenReadyAsync(Patience, cancellationToken), words, kind, skip, take);
        }
    }

    private SearchAnswer Find(SearchIndex index, IReadOnlyList<SearchWord> words, string? kind, int skip, int take) => index.Search(searcher =>
    {
        var (query, match, kinds) = Widen(searcher, words);
        if (kinds.Count == 0)
        {
            return SearchAnswer.Nothing;
        }

        var filter = kind is null ? null : new QueryWrapperFilter(new TermQuery(new Term(SearchFields.Kind, kind)));
        var top = searcher.Search(query, filter, Math.Min(skip + take, MostHits));
        var marker = MarkerFor(searcher, query, words);
        var hits = top.ScoreDocs.Skip(skip).Select(found => Read(searcher, found.Doc, marker)).OfType<SearchHit>().ToArray();
        return new SearchAnswer(top.TotalHits, hits, kinds, match);
    });

    // First exactly; only when that finds nothing, more loosely
    private static (Query Query, SearchMatch Match, IReadOnlyDictionary<string, int> Kinds) Widen(IndexSearcher searcher, IReadOnlyList<SearchWord> words)
    {
        Query query = SearchQueryBuilder.All(words);
        var kinds = Count(searcher, query);
        if (kinds.Count > 0)
        {
            return (query, SearchMatch.All, kinds);
        }

        query = SearchQueryBuilder.Alike(words);
        kinds = Count(searcher, query);
        if (kinds.Count > 0 || words.Count == 1)
        {
            return (query, SearchMatch.Alike, kinds);
        }

        query = SearchQueryBuilder.Any(words);
        return (query, SearchMatch.Some, Count(searcher, query));
    }

    private static IReadOnlyDictionary<string, int> Count(IndexSearcher searcher, Query query)
    {
        var counter = new KindCounter();
        searcher.Search(query, counter);
        return counter.Counts();
    }

    // Rewriting tells which words of the index are alike enough
    private static SearchMarker MarkerFor(IndexSearcher searcher, Query query, IReadOnlyList<SearchWord> words)
    {
        var terms = new HashSet<Term>();
        searcher.Rewrite(query).ExtractTerms(terms);
        var last = words[^1].Typed;
        return new SearchMarker(SearchIndex.Analyzer, terms.Select(term => term.Text).ToHashSet(StringComparer.Ordinal), last.Length >= SearchQueryBuilder.ShortestPrefix ? last : null);
    }

    // The index may be a moment behind; what is no longer public is never shown
    private SearchHit? Read(IndexSearcher searcher, int number, SearchMarker marker)
    {
        var document = searcher.Doc(number);
        var key = Guid.ParseExact(document.Get(SearchFields.Key, CultureInfo.InvariantCulture), "N");
        return site.Find<IPublishedContent>(key) is { } content && site.PathOf(content) is not null
            ? new SearchHit(
                document.Get(SearchFields.Kind, CultureInfo.InvariantCulture),
                document.Get(SearchFields.Path, CultureInfo.InvariantCulture),
                marker.Mark(document.Get(SearchFields.Title, CultureInfo.InvariantCulture)),
                marker.Snippet(document.Get(SearchFields.Summary, CultureInfo.InvariantCulture), document.Get(SearchFields.Text, CultureInfo.InvariantCulture)),
                document.Get(SearchFields.Date, CultureInfo.InvariantCulture) is { } date ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture) : null)
            : null;
    }
}
