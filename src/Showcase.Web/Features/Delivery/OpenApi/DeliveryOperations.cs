using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using static Showcase.Web.Features.Delivery.OpenApi.Schemas;

namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>What each address takes and gives, in the words of Umbraco's own description.</summary>
internal sealed class DeliveryOperations(Schemas schemas, DeliveryOptions options)
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    public void Describe(OpenApiOperation operation)
    {
        var isMedia = operation.OperationId!.Contains("Media", StringComparison.Ordinal);
        var any = isMedia ? ContentTypeSchemas.AnyMediaResponse : ContentTypeSchemas.AnyResponse;
        var isById = operation.OperationId.Contains("ById", StringComparison.Ordinal);
        var isByPath = operation.OperationId.Contains("ByPath", StringComparison.Ordinal);
        var isList = !isById && !isByPath;
        var isItems = operation.OperationId.Contains("Items", StringComparison.Ordinal);
        operation.Parameters =
        [
            .. isById ? [PathParameter("id", Id(), "Id of the item.")] : Array.Empty<IOpenApiParameter>(),
            .. isByPath ? [PathParameter("path", Text(), "Path of the item; slashes may be escaped as %2F.")] : Array.Empty<IOpenApiParameter>(),
            .. isItems ? [Query("id", List(Id()), "Ids of the items, repeated.", new JsonArray())] : Array.Empty<IOpenApiParameter>(),
            .. isList && !isItems ? ListParameters(isMedia) : [],
            .. CommonParameters(isMedia),
        ];
        operation.Responses = new OpenApiResponses
        {
            ["200"] = Answer("OK", Json, isItems ? List(schemas.Ref(any)) : isList ? Paged(any) : schemas.Ref(any)),
            ["400"] = Answer("Bad Request: the detail says what to change.", ProblemJson, schemas.Ref(FixedSchemas.Problem)),
            ["401"] = Answer("Unauthorized: the Api-Key is missing or wrong.", ProblemJson, schemas.Ref(FixedSchemas.Problem)),
        };
        if (!isList)
        {
            operation.Responses["404"] = Answer("Not Found: nothing is published here.", ProblemJson, schemas.Ref(FixedSchemas.Problem));
            operation.Responses["410"] = Answer("Gone: what was published here was taken off for good.", ProblemJson, schemas.Ref(FixedSchemas.Problem));
        }

        if (isByPath && !isMedia)
        {
            operation.Responses["301"] = new OpenApiResponse { Description = "Moved Permanently: Location, Location-Start-Item-Id and Location-Start-Item-Path say where to." };
        }
    }

    private static OpenApiSchema Paged(IOpenApiSchema item) => Object(("total", Whole("int64")), ("items", List(item)));

    private OpenApiSchema Paged(string id) => Paged(schemas.Ref(id));

    private static OpenApiResponse Answer(string description, string mediaType, IOpenApiSchema schema) =>
        new() { Description = description, Content = new Dictionary<string, OpenApiMediaType> { [mediaType] = new OpenApiMediaType { Schema = schema } } };

    private IEnumerable<OpenApiParameter> ListParameters(bool isMedia) =>
    [
        isMedia
            ? Query("fetch", Text(), "Which items: children:{id or path}, with / for the root.", "children:/")
            : Query("fetch", Text(), "Which part of the tree: ancestors, children or descendants, with an id or a path.", "children:/verhalen"),
        isMedia
            ? Query("filter", List(Text()), "Conditions, all of which hold: mediaType:a, mediaType:!a, name:words.", new JsonArray("mediaType:Image"))
            : Query("filter", List(Text()), "Conditions, all of which hold: contentType:a, contentType:!a, name:words, createDate or updateDate with >, >:, < or <: and a date.", new JsonArray("contentType:successStory")),
        Query("sort", List(Text()), $"Order: {(isMedia ? "" : "level, ")}createDate, name, sortOrder or updateDate, with :asc or :desc.", new JsonArray("updateDate:desc")),
        Query("skip", Bounded(0, null), "How many to pass over.", 0),
        Query("take", Bounded(10, options.MaxTake), "How many to give.", 10),
    ];

    private static IEnumerable<OpenApiParameter> CommonParameters(bool isMedia)
    {
        yield return Query("expand", Text(), "Properties to expand.", "properties[$all]");
        yield return Query("fields", Text(), "Properties to include; all when left out.", "properties[title]");
        yield return Header("Api-Key", "Needed for previews, and for everything when the API is not public.");
        if (isMedia)
        {
            yield break;
        }

        yield return Header("Accept-Language", "Language of the content, such as nl-NL.");
        yield return Header("Accept-Segment", "Segment of the content.");
        yield return Header("Preview", "true for drafts; needs an Api-Key.");
        yield return Header("Start-Item", "URL segment or id of the root to keep to.");
    }

    private static OpenApiSchema Bounded(int standard, int? largest)
    {
        var schema = Whole();
        schema.Default = standard;
        schema.Minimum = "0";
        schema.Maximum = largest?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return schema;
    }

    private static OpenApiParameter PathParameter(string name, IOpenApiSchema schema, string description) =>
        new() { Name = name, In = ParameterLocation.Path, Required = true, Schema = schema, Description = description };

    private static OpenApiParameter Query(string name, IOpenApiSchema schema, string description, JsonNode example) =>
        new() { Name = name, In = ParameterLocation.Query, Schema = schema, Description = description, Example = example };

    private static OpenApiParameter Header(string name, string description) =>
        new() { Name = name, In = ParameterLocation.Header, Schema = Text(), Description = description };
}
