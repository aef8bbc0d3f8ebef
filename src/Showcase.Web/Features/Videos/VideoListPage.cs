using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Videos;

/// <summary>A page of the list of films, newest first.</summary>
public sealed record VideoListPage(PageHead Head, string Heading, RichText Intro, IReadOnlyList<VideoCard> Cards, Paging Paging) : IShowcasePage;
