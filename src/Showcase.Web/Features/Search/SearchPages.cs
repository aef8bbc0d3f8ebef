using Showcase.Core.Content;
using Showcase.Core.Stories;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Search;

/// <summary>Makes the search page for what a visitor asked.</summary>
public sealed class SearchPages
{
    private readonly SearchQueries queries;
    private readonly IPublishedSite site;

    internal SearchPages(SearchQueries queries, IPublishedSite site) => (this.queries, this.site) = (queries, site);

    /// <param name="typed">Anything a visitor can put into an address.</param>
    /// <param name="kind">Anything; what is no kind is left out.</param>
    /// <param name="query">For the number of the page.</param>
    public async Task<SearchPage> MakeAsync(string? typed, string? kind, IQueryCollection query, CancellationToken cancellationToken)
    {
        var question = SearchQuestion.Read(typed);
        if (question.Text.Length == 0)
        {
            return Page("", SearchState.Empty, SearchAnswer.Nothing, null, 1);
        }

        var known = SearchKinds.Read(kind);
        try
        {
            var page = Paging.Read(query, SearchQueries.MostHits);
            var answer = await queries.FindAsync(question.Text, known, (page - 1) * Paging.Size, Paging.Size, cancellationToken);
            return Page(question.Text, question.IsTooLong ? SearchState.Shortened : SearchState.Answered, answer, known, page);
        }
        catch (TimeoutException)
        {
            return Page(question.Text, SearchState.NotReady, SearchAnswer.Nothing, known, 1);
        }
    }

    private SearchPage Page(string question, SearchState state, SearchAnswer answer, string? kind, int page)
    {
        var pages = Paging.PagesOf(Math.Min(answer.Total, SearchQueries.MostHits));
        return new SearchPage(
            new PageHead(question.Length == 0 ? "Zoeken" : $"Zoeken naar ‘{question}’", SearchRoutes.Index) { IsHidden = true, Description = "Zoek in verhalen, video’s, paragrafen, resultaten, organisaties en regio’s." },
            question,
            state,
            answer,
            [.. KindLinks(question, answer, kind)],
            [.. Suggestions(question)],
            new Paging(Math.Min(page, pages), pages, number => SearchRoutes.To(question, kind, number)));
    }

    private static IEnumerable<KindLink> KindLinks(string question, SearchAnswer answer, string? kind)
    {
        yield return new KindLink("Alles", SearchRoutes.To(question), answer.AllKinds, kind is null);
        foreach (var (known, many) in SearchKinds.InOrder)
        {
            if (answer.Kinds.GetValueOrDefault(known) is > 0 and var count || known == kind)
            {
                yield return new KindLink(many, SearchRoutes.To(question, known), answer.Kinds.GetValueOrDefault(known), known == kind);
            }
        }
    }

    // Words that are sure to find something: what the stories are about
    private IEnumerable<KindLink> Suggestions(string question) => site.All<SuccessStory>()
        .SelectMany(story => new[] { story.Sector, story.EffortKind })
        .OfType<string>()
        .CountBy(word => word)
        .OrderByDescending(word => word.Value)
        .Where(word => !word.Key.Equals(question, StringComparison.OrdinalIgnoreCase))
        .Take(8)
        .Select(word => new KindLink(Dutch.Capital(word.Key), SearchRoutes.To(word.Key), null, false));
}
