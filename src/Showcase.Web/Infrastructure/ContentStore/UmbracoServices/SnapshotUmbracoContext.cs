using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Showcase.Web.Infrastructure.ContentStore.UmbracoServices;

/// <summary>What Umbraco's tree picker converter asks of a request: the caches, and that it is no preview.</summary>
internal sealed class SnapshotUmbracoContext(SnapshotContentCache cache, TimeProvider clock) : IUmbracoContext, IUmbracoContextAccessor
{
    public DateTime ObjectCreated { get; } = clock.GetUtcNow().UtcDateTime;
    public Uri OriginalRequestUrl { get; } = new("http://localhost/");
    public Uri CleanedUmbracoUrl { get; } = new("http://localhost/");
    public IPublishedContentCache Content => cache;
    public IPublishedMediaCache Media => cache;
    public IDomainCache Domains => throw new NotSupportedException("A site has one domain; it is a setting.");
    public IPublishedRequest? PublishedRequest { get; set; }
    public bool IsDebug => false;
    public bool InPreviewMode => false;

    public bool TryGetUmbracoContext([MaybeNullWhen(false)] out IUmbracoContext umbracoContext)
    {
        umbracoContext = this;
        return true;
    }

    public void Clear()
    {
    }

    public void Set(IUmbracoContext umbracoContext)
    {
    }

    public IDisposable ForcedPreview(bool preview) => throw new NotSupportedException("Preview has its own path.");

    public void Dispose()
    {
    }
}
