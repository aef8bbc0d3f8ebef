namespace Showcase.Web.Infrastructure.Schema;

/// <summary>A content, element or media type.</summary>
/// <param name="Compositions">Keys of the types whose properties it also has.</param>
/// <param name="AllowedChildren">Keys of the types that may stand under it.</param>
internal sealed record ContentTypeDefinition(
    Guid Key,
    string Alias,
    string Name,
    string Icon,
    bool IsMedia,
    bool IsElement,
    bool AllowAtRoot,
    bool VariesByCulture,
    IReadOnlyList<Guid> Compositions,
    IReadOnlyList<Guid> AllowedChildren,
    IReadOnlyList<PropertyDefinition> Properties,
    IReadOnlyList<TabDefinition> Tabs)
{
    /// <summary>The uSync file it was read from, below the folder of uSync.</summary>
    public string File { get; init; } = "";
}

/// <summary>A property of a type.</summary>
/// <param name="DataType">Key of its data type.</param>
/// <param name="Pattern">Regular expression that a value must match, or nothing.</param>
/// <param name="Tab">Alias of the tab or group it is shown in.</param>
internal sealed record PropertyDefinition(
    Guid Key,
    string Alias,
    string Name,
    string Description,
    Guid DataType,
    bool IsMandatory,
    string? MandatoryMessage,
    string? Pattern,
    string? PatternMessage,
    bool VariesByCulture,
    string Tab,
    int SortOrder);

internal sealed record TabDefinition(string Alias, string Caption, bool IsGroup, int SortOrder);

/// <summary>An editor with its configuration (JSON as Umbraco stores it).</summary>
internal sealed record DataTypeDefinition(Guid Key, string Name, string EditorAlias, string EditorUiAlias, string ConfigJson)
{
    /// <summary>The uSync file it was read from, below the folder of uSync.</summary>
    public string File { get; init; } = "";
}

internal sealed record LanguageDefinition(string IsoCode, string Name, bool IsDefault);
