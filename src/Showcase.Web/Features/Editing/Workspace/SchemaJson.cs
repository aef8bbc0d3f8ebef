using System.Text.Json;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>The schema of the site as clients get it: made once, since it cannot change while the site runs.</summary>
internal sealed class SchemaJson(SiteSchema schema, IOptions<EditingOptions> options)
{
    private readonly Lazy<byte[]> utf8 = new(() => JsonSerializer.SerializeToUtf8Bytes(
        new SchemaResponse(
            [.. schema.ContentTypes.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => TypeOf(type, schema, options.Value))],
            [.. schema.Languages.Select(language => new LanguageResponse(language.IsoCode, language.Name, language.IsDefault))]),
        JsonSerializerOptions.Web));

    public byte[] Utf8 => utf8.Value;

    private static TypeResponse TypeOf(ContentTypeDefinition type, SiteSchema schema, EditingOptions options) => new(
        type.Key,
        type.Alias,
        type.Name,
        type.Icon,
        type.IsMedia ? "media" : type.IsElement ? "element" : "document",
        type.AllowAtRoot,
        [.. type.AllowedChildren.Select(child => schema.FindType(child)?.Alias).OfType<string>()],
        options.AsksFourEyes(type.Alias),
        [.. TabsOf(type, schema)],
        [.. schema.PropertiesOf(type).Select(property => PropertyOf(property, schema)).OfType<PropertyResponse>()]);

    private static IEnumerable<TabResponse> TabsOf(ContentTypeDefinition type, SiteSchema schema) =>
        type.Compositions.Select(schema.FindType).OfType<ContentTypeDefinition>().SelectMany(composed => TabsOf(composed, schema))
            .Concat(type.Tabs.Select(tab => new TabResponse(tab.Alias, tab.Caption, tab.IsGroup, tab.SortOrder)))
            .GroupBy(tab => tab.Alias, StringComparer.OrdinalIgnoreCase).Select(same => same.Last()).OrderBy(tab => tab.SortOrder);

    private static PropertyResponse? PropertyOf(PropertyDefinition property, SiteSchema schema) => schema.FindDataType(property.DataType) is not { } dataType ? null : new(
        property.Alias,
        property.Name,
        property.Description,
        property.IsMandatory,
        property.MandatoryMessage,
        property.Pattern,
        property.PatternMessage,
        property.Tab,
        dataType.EditorAlias,
        dataType.EditorUiAlias,
        dataType.Name,
        Config(dataType.ConfigJson));

    private static JsonElement Config(string json)
    {
        try
        {
            return JsonElement.Parse(json);
        }
        catch (JsonException)
        {
            // A configuration that cannot be read: the editor's defaults keep the content editable.
            return JsonElement.Parse("{}");
        }
    }
}
