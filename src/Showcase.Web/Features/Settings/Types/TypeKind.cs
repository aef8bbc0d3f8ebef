using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Settings.Types;

/// <summary>The four kinds of type, in Umbraco's Dutch words; the first word stands in addresses.</summary>
internal sealed record TypeKind(string Name, string Title, string One, Func<ContentTypeDefinition, bool>? Holds)
{
    public static readonly TypeKind Documents = new("document", "Documenttypen", "documenttype", type => type is { IsMedia: false, IsElement: false });
    public static readonly TypeKind Elements = new("element", "Elementtypen", "elementtype", type => type is { IsMedia: false, IsElement: true });
    public static readonly TypeKind Media = new("media", "Mediatypen", "mediatype", type => type.IsMedia);
    public static readonly TypeKind Data = new("gegevens", "Gegevenstypen", "gegevenstype", null);

    public static readonly IReadOnlyList<TypeKind> All = [Documents, Elements, Media, Data];

    public static TypeKind Of(ContentTypeDefinition type) => All.First(kind => kind.Holds?.Invoke(type) == true);
}
