using Umbraco.Cms.Core.Services.Navigation;

namespace Showcase.Web.Infrastructure.ContentStore.UmbracoServices;

/// <summary>Umbraco's question "is this published?": what is in the snapshot is, with all its ancestors.</summary>
internal sealed class SnapshotPublishStatus(SnapshotContentCache cache) : IPublishStatusQueryService
{
    public bool IsDocumentPublished(Guid documentKey, string culture) => cache.GetById(documentKey) is not null;

    public bool HasPublishedAncestorPath(Guid documentKey) => cache.GetById(documentKey) is not null;
}
