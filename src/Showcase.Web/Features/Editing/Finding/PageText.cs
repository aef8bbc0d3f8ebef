using System.Text.Json;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Editing.Finding;

/// <summary>What someone wrote in a field of a page; what stands in a block is of the field that holds the block.</summary>
internal sealed record FieldText(string Field, string Text);

/// <summary>The words of a document, those in its blocks included; choices, numbers and what is picked are no words.</summary>
internal static class PageText
{
    public static IEnumerable<FieldText> Of(SiteSchema schema, string contentType, DocumentValues values) =>
        from stored in StoredProperties.Of(schema, contentType, values)
        let text = TextOf(stored.Editor, stored.Value)
        where text.Length > 0
        select new FieldText(stored.Root.Name, text);

    private static string TextOf(string editor, string value) => editor switch
    {
        Aliases.RichText => MarkupText.Of(StoredRichText.Read(value).Markup),
        Aliases.TextBox or Aliases.TextArea => MarkupText.OnOneLine(value),
        Aliases.Tags => string.Join(", ", Labels(value)),
        _ => "",
    };

    private static string[] Labels(string value)
    {
        try
        {
            return value.StartsWith('[') ? JsonSerializer.Deserialize<string[]>(value) ?? [] : [value];
        }
        catch (JsonException)
        {
            return [value];
        }
    }
}
