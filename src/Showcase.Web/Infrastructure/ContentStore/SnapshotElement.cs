using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A block inside a document.</summary>
internal sealed class SnapshotElement : IPublishedElement
{
    private readonly SnapshotProperty[] properties;

    public SnapshotElement(IPublishedContentType contentType, Guid key, DocumentValues values)
    {
        (ContentType, Key) = (contentType, key);
        properties = [.. contentType.PropertyTypes.Select(type => new SnapshotProperty(type, this, values))];
    }

    public IPublishedContentType ContentType { get; }

    public Guid Key { get; }

    public IEnumerable<IPublishedProperty> Properties => properties;

    public IPublishedProperty? GetProperty(string alias) =>
        ContentType.GetPropertyIndex(alias) is >= 0 and var index ? properties[index] : null;
}
