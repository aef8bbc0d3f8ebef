using System.Collections.Frozen;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A published document or media item in a snapshot.</summary>
internal sealed class SnapshotContent : IPublishedContent
{
    private static readonly FrozenDictionary<string, PublishedCultureInfo> NoCultures = FrozenDictionary<string, PublishedCultureInfo>.Empty;

    private readonly PublishedNode node;
    private SnapshotProperty[]? properties;
    private Dictionary<string, PublishedCultureInfo>? cultures;

    public SnapshotContent(PublishedNode node, IPublishedContentType contentType, SnapshotContent? parent)
    {
        (this.node, ContentType, ParentContent) = (node, contentType, parent);
        Level = parent is null ? 1 : parent.Level + 1;
        Path = parent is null ? FormattableString.Invariant($"-1,{node.Id}") : FormattableString.Invariant($"{parent.Path},{node.Id}");
    }

    public PublishedNode Node => node;

    /// <summary>The parent as it stands in the snapshot.</summary>
    public SnapshotContent? ParentContent { get; }

    /// <summary>The strongly typed model around this content; set once, while the snapshot is built.</summary>
    public IPublishedContent Model { get; set; } = null!;

    /// <summary>Children in tree order; filled while the snapshot is built.</summary>
    public List<SnapshotContent> ChildContent { get; } = [];

    /// <summary>The public path, or nothing for media.</summary>
    public string? PublicPath { get; set; }

    public int Id => node.Id;
    public Guid Key => node.Key;
    public string Name => node.Name;
    public string? UrlSegment => node.Segment;
    public int SortOrder => node.SortOrder;
    public int Level { get; }
    public string Path { get; }
    public int? TemplateId => null;
    public int CreatorId => -1;
    public int WriterId => -1;
    public DateTime CreateDate => node.CreatedAt.UtcDateTime;
    public DateTime UpdateDate => node.UpdatedAt.UtcDateTime;
    public IPublishedContentType ContentType { get; }
    public PublishedItemType ItemType => ContentType.ItemType;
    public IPublishedContent? Parent => ParentContent?.Model;
    public IEnumerable<IPublishedContent> Children => ChildContent.Select(child => child.Model);
    public IEnumerable<IPublishedProperty> Properties => OwnProperties;

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => node.Kind == DocumentKind.Media
        ? NoCultures
        : cultures ??= new() { [""] = new PublishedCultureInfo("", node.Name, node.Segment, UpdateDate) };

    private SnapshotProperty[] OwnProperties =>
        properties ??= [.. ContentType.PropertyTypes.Select(type => new SnapshotProperty(type, this, node.Values))];

    public bool IsDraft(string? culture = null) => false;

    public bool IsPublished(string? culture = null) => true;

    public IPublishedProperty? GetProperty(string alias) =>
        ContentType.GetPropertyIndex(alias) is >= 0 and var index ? OwnProperties[index] : null;
}
