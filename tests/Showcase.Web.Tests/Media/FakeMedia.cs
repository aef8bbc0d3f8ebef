using Showcase.Core.Media;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Tests.Media;

/// <summary>A media item that knows only when it was changed; that is all the slice asks of it.</summary>
internal sealed class FakeMedia : IPublishedContent
{
    public DateTime UpdateDate { get; init; } = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    public IPublishedContent? Parent => null;

    public IEnumerable<IPublishedContent> Children => [];

    public int Id => 0;

    public string Name => "";

    public string? UrlSegment => null;

    public int SortOrder => 0;

    public int Level => 1;

    public string Path => "";

    public int? TemplateId => null;

    public int CreatorId => 0;

    public DateTime CreateDate => UpdateDate;

    public int WriterId => 0;

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => new Dictionary<string, PublishedCultureInfo>();

    public PublishedItemType ItemType => PublishedItemType.Media;

    public IPublishedContentType ContentType => throw new NotSupportedException();

    public Guid Key { get; } = Guid.NewGuid();

    public IEnumerable<IPublishedProperty> Properties => [];

    public bool IsDraft(string? culture = null) => false;

    public bool IsPublished(string? culture = null) => true;

    public IPublishedProperty? GetProperty(string alias) => null;

    public static Picture Picture(string url, int width = 1600, int height = 1000, decimal left = 0.5m, decimal top = 0.5m, params PictureCrop[] crops) =>
        new(new FakeMedia(), url, "Een plaatje", width, height, new FocalPoint(left, top), crops);
}
