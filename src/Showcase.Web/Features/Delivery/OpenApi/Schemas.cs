using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>Short words for the parts of a schema.</summary>
internal sealed class Schemas(OpenApiDocument document)
{
    public static OpenApiSchema Text(string? format = null) => new() { Type = JsonSchemaType.String, Format = format };

    public static OpenApiSchema Id() => Text("uuid");

    public static OpenApiSchema Moment() => Text("date-time");

    public static OpenApiSchema Whole(string? format = "int32") => new() { Type = JsonSchemaType.Integer, Format = format };

    public static OpenApiSchema Number() => new() { Type = JsonSchemaType.Number, Format = "double" };

    public static OpenApiSchema YesNo() => new() { Type = JsonSchemaType.Boolean };

    public static OpenApiSchema List(IOpenApiSchema item) => new() { Type = JsonSchemaType.Array, Items = item };

    public static OpenApiSchema OneOfWords(params IEnumerable<string> words) =>
        new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] };

    /// <summary>An object of which every member named is always there.</summary>
    public static OpenApiSchema Object(params (string Name, IOpenApiSchema Schema)[] members) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = members.ToDictionary(member => member.Name, member => member.Schema),
        Required = members.Select(member => member.Name).ToHashSet(),
    };

    public static OpenApiSchema OrNothing(IOpenApiSchema schema)
    {
        if (schema is not OpenApiSchema inline)
        {
            return new() { Type = JsonSchemaType.Object | JsonSchemaType.Null, AllOf = [schema] };
        }

        inline.Type |= JsonSchemaType.Null;
        return inline;
    }

    public static OpenApiSchema Also(IOpenApiSchema basis, OpenApiSchema more) => new() { AllOf = [basis, more] };

    public OpenApiSchemaReference Ref(string id) => new(id, document);

    public void Add(string id, OpenApiSchema schema) => document.AddComponent<IOpenApiSchema>(id, schema);
}
