using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Search;

/// <summary>Searches everything that is public at this moment.</summary>
internal sealed class SearchQueries(SearchKeeper keeper, IPublishedSite site, SearchContents contents)
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
        var found = Widen(searcher, words, kind, Math.Min(skip + take, MostHits));
        if (found.Kinds.Count == 0)
        {
            return SearchAnswer.Nothing;
        }

        var marker = MarkerFor(searcher, found.Query, words);
        var hits = found.Top.ScoreDocs.Skip(skip).Select(hit => Read(searcher, hit.Doc, marker)).OfType<SearchHit>().ToArray();
        return new SearchAnswer(found.Top.TotalHits, hits, found.Kinds, found.Match);
    });

    // First exactly; only when that finds nothing, more loosely
    private static Found Widen(IndexSearcher searcher, IReadOnlyList<SearchWord> words, string? kind, int most)
    {
        var found = Run(searcher, SearchQueryBuilder.All(words), SearchMatch.All, kind, most);
        if (found.Kinds.Count == 0)
        {
            found = Run(searcher, SearchQueryBuilder.Begun(words), SearchMatch.All, kind, most);
        }

        if (found.Kinds.Count == 0)
        {
            found = Run(searcher, SearchQueryBuilder.Alike(words), SearchMatch.Alike, kind, most);
        }

        return found.Kinds.Count > 0 || words.Count == 1 ? found : Run(searcher, SearchQueryBuilder.Any(words), SearchMatch.Some, kind, most);
    }

    // All kinds are counted, whatever kind is asked for; without one, counting and finding are one pass
    private static Found Run(IndexSearcher searcher, Query query, SearchMatch match, string? kind, int most)
    {
        var counter = new KindCounter();
        var top = TopScoreDocCollector.Create(most, docsScoredInOrder: false);
        searcher.Search(query, kind is null ? MultiCollector.Wrap(top, counter) : counter);
        var kinds = counter.Counts();
        if (kind is not null && kinds.Count > 0)
        {
            searcher.Search(query, new QueryWrapperFilter(new TermQuery(new Term(SearchFields.Kind, kind))), top);
        }

        return new Found(query, match, kinds, top.GetTopDocs());
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
        return IsPublic(key)
            ? new SearchHit(
                document.Get(SearchFields.Kind, CultureInfo.InvariantCulture),
                document.Get(SearchFields.Path, CultureInfo.InvariantCulture),
                marker.Mark(document.Get(SearchFields.Title, CultureInfo.InvariantCulture)),
                marker.Snippet(document.Get(SearchFields.Summary, CultureInfo.InvariantCulture), document.Get(SearchFields.Body, CultureInfo.InvariantCulture)),
                document.Get(SearchFields.Date, CultureInfo.InvariantCulture) is { } date ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture) : null)
            : null;
    }

    // What is no document, such as a report on figures, is public as long as its slice tells it.
    private bool IsPublic(Guid key) => site.Find<IPublishedContent>(key) is { } content ? site.PathOf(content) is not null : contents.Find(key) is not null;

    private sealed record Found(Query Query, SearchMatch Match, IReadOnlyDictionary<string, int> Kinds, TopDocs Top);
}
