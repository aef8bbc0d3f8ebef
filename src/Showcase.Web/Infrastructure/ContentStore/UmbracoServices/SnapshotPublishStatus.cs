using Umbraco.Cms.Core.Services.Navigation;

namespace Showcase.Web.Infrastructure.ContentStore.UmbracoServices;

/// <summary>Umbraco's question "is this published?": what is in the public snapshot is, with all its ancestors; a draft that is shown to the request at hand is not.</summary>
internal sealed class SnapshotPublishStatus(SnapshotContentCache cache, SnapshotStore store) : IPublishStatusQueryService
{
    public bool IsDocumentPublished(Guid documentKey, string culture) => HasPublishedAncestorPath(documentKey);

    public bool HasPublishedAncestorPath(Guid documentKey) => cache.GetById(documentKey) is not null && store.Public.Find(documentKey) is not null;
}
