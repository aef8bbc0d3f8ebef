using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Settings.Types;

/// <summary>All types, or those that were asked for.</summary>
internal sealed record TypesPage(
    string? Asked, string? Kind, IReadOnlyList<(TypeKind Kind, IReadOnlyList<ContentTypeDefinition> Types)> Types, IReadOnlyList<DataTypeDefinition>? DataTypes, IReadOnlyDictionary<string, DocumentCount> Counts, IReadOnlyList<UsyncProblem> Problems, TypeCatalogue Catalogue) : IOfficePage
{
    public const int LongestAsked = 100;

    public OfficeHead Head { get; } = new("Typen", SettingsRoutes.Index) { Up = SettingsRoutes.Up };

    public bool IsEmpty => Types.All(kind => kind.Types.Count == 0) && DataTypes is null or { Count: 0 };
}

/// <summary>One document, element or media type.</summary>
/// <param name="Count">Its documents; nothing when there are none.</param>
internal sealed record TypePage(ContentTypeDefinition Type, TypeCatalogue Catalogue, DocumentCount? Count, IReadOnlyList<UsyncProblem> Problems) : IOfficePage
{
    public static readonly Crumb Up = new("Typen", SettingsRoutes.Types);

    public OfficeHead Head { get; } = new(Type.Name, SettingsRoutes.Index) { Up = Up };
}

/// <summary>One data type.</summary>
/// <param name="Config">Nothing when it cannot be read.</param>
internal sealed record DataTypePage(DataTypeDefinition Data, IReadOnlyList<ConfigLine>? Config, IReadOnlyList<PropertyUse> Uses, IReadOnlyList<UsyncProblem> Problems) : IOfficePage
{
    public OfficeHead Head { get; } = new(Data.Name, SettingsRoutes.Index) { Up = TypePage.Up };
}
