using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Showcase.Web.Infrastructure.ContentStore.UmbracoServices;

/// <summary>Umbraco's URL segments and routes over the published snapshot, which always has them: nothing to build or to clear.</summary>
internal sealed class SnapshotDocumentUrls(SnapshotStore store, SnapshotContentCache cache) : IDocumentUrlService
{
    public Task InitAsync(bool forceEmpty, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RebuildAllUrlsAsync() => Task.CompletedTask;

    public string? GetUrlSegment(Guid documentKey, string culture, bool isDraft) => store.Current.Find(documentKey)?.UrlSegment;

    public Task CreateOrUpdateUrlSegmentsAsync(Guid key) => Task.CompletedTask;

    public Task CreateOrUpdateUrlSegmentsWithDescendantsAsync(Guid key) => Task.CompletedTask;

    public Task CreateOrUpdateUrlSegmentsAsync(IEnumerable<IContent> documents) => Task.CompletedTask;

    public Task DeleteUrlsFromCacheAsync(IEnumerable<Guid> documentKeys) => Task.CompletedTask;

    /// <summary>The document at a route: below a start node when one is given, else from the site's root.</summary>
    public Guid? GetDocumentKeyByRoute(string route, string? culture, int? documentStartNodeId, bool isDraft)
    {
        var path = "/" + route.Trim('/');
        if (documentStartNodeId is { } id)
        {
            if (store.Current.Find(id) is not { PublicPath: { } start })
            {
                return null;
            }

            path = path == "/" ? start : start.TrimEnd('/') + path;
        }

        return store.Current.FindByPath(path) is { } found && cache.GetById(found.Key) is not null ? found.Key : null;
    }

    /// <summary>Umbraco's older form of a route: the root's number for documents under a root that is not the site, then the path.</summary>
    public string GetLegacyRouteFormat(Guid key, string? culture, bool isDraft) =>
        store.Current.Find(key) is { PublicPath: { } path } ? path : "#";

    public bool HasAny() => store.Current.Roots.Count > 0;
}
