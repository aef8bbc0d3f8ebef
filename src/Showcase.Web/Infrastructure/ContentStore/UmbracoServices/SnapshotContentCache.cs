using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Showcase.Web.Infrastructure.ContentStore.UmbracoServices;

/// <summary>Umbraco's content and media caches over the published snapshot. Only what is public comes out, or what is shown to the request at hand.</summary>
internal sealed class SnapshotContentCache(SnapshotStore store, TimeProvider clock) : IPublishedContentCache, IPublishedMediaCache
{
    public IPublishedContent? GetById(bool preview, int contentId) => GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetById(contentId);

    public IPublishedContent? GetById(int contentId) => store.Current.Find(contentId) is { } found ? GetById(found.Key) : null;

    public IPublishedContent? GetById(Guid contentId) => new PublishedSite(store, clock).Find<IPublishedContent>(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(key));

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(GetById(key));
}
