using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Stories;

/// <summary>A page of the list of stories.</summary>
/// <param name="Total">How many stories the filters leave, on all pages.</param>
public sealed record StoryListPage(PageHead Head, string Heading, RichText Intro, FacetBar Filters, int Total, IReadOnlyList<StoryCard> Cards, Paging Paging) : IShowcasePage;
