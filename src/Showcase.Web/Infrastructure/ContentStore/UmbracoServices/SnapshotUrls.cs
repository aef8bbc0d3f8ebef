using Showcase.Web.Infrastructure.ContentStore.Converters;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace Showcase.Web.Infrastructure.ContentStore.UmbracoServices;

/// <summary>Umbraco's URL provider: public paths of documents, file paths of media. Always relative; who needs a host adds it.</summary>
internal sealed class SnapshotUrls(SnapshotStore store, SnapshotContentCache cache) : IPublishedUrlProvider
{
    private const string None = "#";

    public UrlMode Mode { get; set; } = UrlMode.Relative;

    public string GetUrl(Guid id, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) =>
        cache.GetById(id) is { } content ? GetUrl(content, mode, culture, current) : None;

    public string GetUrl(int id, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) =>
        cache.GetById(id) is { } content ? GetUrl(content, mode, culture, current) : None;

    public string GetUrl(IPublishedContent? content, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) =>
        content is not null && store.Current.Find(content.Key)?.PublicPath is { } path ? path : None;

    public string GetUrlFromRoute(int id, string? route, string? culture) => route ?? None;

    public IEnumerable<UrlInfo> GetOtherUrls(int id) => [];

    public IEnumerable<UrlInfo> GetOtherUrls(int id, Uri current) => [];

    public string GetMediaUrl(Guid id, UrlMode mode = UrlMode.Default, string? culture = null, string propertyAlias = "umbracoFile", Uri? current = null) =>
        GetMediaUrl(cache.GetById(id), mode, culture, propertyAlias, current);

    public string GetMediaUrl(IPublishedContent? content, UrlMode mode = UrlMode.Default, string? culture = null, string propertyAlias = "umbracoFile", Uri? current = null) =>
        content?.GetProperty(propertyAlias)?.GetSourceValue() is string { Length: > 0 } stored ? PathIn(stored) : "";

    /// <summary>A stored file is a plain path, or for pictures JSON with the path in <c>src</c>. Only paths of this site count: the rest is no file of ours.</summary>
    private static string PathIn(string stored) =>
        StoredPicture.Read(stored)?.Src is ['/', not ('/' or '\\'), ..] path ? path : "";
}
