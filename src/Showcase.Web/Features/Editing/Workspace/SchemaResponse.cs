using System.Text.Json;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>What there is to edit.</summary>
internal sealed record SchemaResponse(IReadOnlyList<TypeResponse> Types, IReadOnlyList<LanguageResponse> Languages);

internal sealed record LanguageResponse(string Iso, string Name, bool IsDefault);

/// <param name="Kind"><c>document</c>, <c>element</c> or <c>media</c>.</param>
/// <param name="AllowedChildren">Aliases of the types that may stand under it.</param>
/// <param name="FourEyes">True when someone other than the author must approve before it is published.</param>
/// <param name="Properties">Those of its compositions included.</param>
internal sealed record TypeResponse(
    Guid Key, string Alias, string Name, string Icon, string Kind, bool AllowAtRoot, IReadOnlyList<string> AllowedChildren, bool FourEyes,
    IReadOnlyList<TabResponse> Tabs, IReadOnlyList<PropertyResponse> Properties);

internal sealed record TabResponse(string Alias, string Caption, bool IsGroup, int SortOrder);

/// <param name="Editor">Umbraco's alias of the property editor.</param>
/// <param name="Ui">Umbraco's alias of its user interface.</param>
/// <param name="DataType">Name of the data type.</param>
internal sealed record PropertyResponse(
    string Alias, string Name, string Description, bool Mandatory, string? MandatoryMessage, string? Pattern, string? PatternMessage, string Tab,
    string Editor, string Ui, string DataType, JsonElement Config);
