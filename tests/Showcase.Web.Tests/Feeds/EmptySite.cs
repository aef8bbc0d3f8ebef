using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Tests.Feeds;

/// <summary>A site on which nothing was published yet.</summary>
internal sealed class EmptySite : IPublishedSite
{
    public long Version => 1;

    public IReadOnlyList<T> All<T>() where T : class, IPublishedContent => [];

    public T? Find<T>(Guid key) where T : class, IPublishedContent => null;

    public IPublishedContent? FindByPath(string path) => null;

    public string? PathOf(IPublishedContent content) => null;

    public IReadOnlyList<IPublishedContent> TrailOf(IPublishedContent content) => [];

    public IReadOnlyList<IPublishedContent> ChildrenOf(IPublishedContent content) => [];

    public IReadOnlyList<IPublishedContent> ReferrersOf(Guid key) => [];

    public string? FindRedirect(string formerPath) => null;
}
