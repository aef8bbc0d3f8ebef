using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A stored value with its property.</summary>
/// <param name="Root">The property of the document that it is, or that holds the block it stands in.</param>
internal sealed record StoredProperty(PropertyDefinition Root, PropertyDefinition Property, DataTypeDefinition DataType, string Value)
{
    public string Editor => DataType.EditorAlias;
}

/// <summary>Every value of a document, those in its blocks included.</summary>
internal static class StoredProperties
{
    // Blocks in rich text in blocks: deeper than anyone writes.
    private const int Deepest = 8;

    public static IEnumerable<StoredProperty> Of(SiteSchema schema, string contentType, DocumentValues values) =>
        schema.FindType(contentType) is { } type ? Of(schema, type, values, null, 0) : [];

    /// <summary>The JSON of the blocks in a value, or nothing.</summary>
    public static string? BlocksIn(string editor, string value) => editor switch
    {
        Aliases.BlockList => value,
        Aliases.RichText => StoredRichText.Read(value).BlocksJson,
        _ => null,
    };

    private static IEnumerable<StoredProperty> Of(SiteSchema schema, ContentTypeDefinition type, DocumentValues values, PropertyDefinition? root, int depth)
    {
        foreach (var property in schema.PropertiesOf(type))
        {
            if (schema.FindDataType(property.DataType) is not { } dataType || values.Get(property.Alias) is not { Length: > 0 } value)
            {
                continue;
            }

            yield return new(root ?? property, property, dataType, value);
            if (depth == Deepest || BlocksIn(dataType.EditorAlias, value) is not { } blocks)
            {
                continue;
            }

            foreach (var (blockType, blockValues) in BlockReader.Stored(blocks))
            {
                if (schema.FindType(blockType) is { } element)
                {
                    foreach (var inner in Of(schema, element, blockValues, root ?? property, depth + 1))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }
}
