using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;

namespace Showcase.Web.Features.Shared;

/// <summary>A description of the page in schema.org terms, written as a data block that no browser runs.</summary>
public sealed class JsonLd(JsonObject value) : IHtmlContent
{
    // The serializer's default encoder writes <, > and & as \u003C and so on, so no text can close the data block.
    private readonly string json = value.ToJsonString();

    /// <summary>A node of a schema.org type; properties without a value are left out.</summary>
    public static JsonObject Node(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (name, content) in properties)
        {
            if (content is not null)
            {
                node[name] = content;
            }
        }

        return node;
    }

    /// <summary>The outermost node.</summary>
    public static JsonLd Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var node = Node(type, properties);
        node.Insert(0, "@context", "https://schema.org");
        return new JsonLd(node);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(json);
}
