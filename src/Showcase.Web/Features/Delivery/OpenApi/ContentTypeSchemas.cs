using Microsoft.OpenApi;
using static Showcase.Web.Features.Delivery.OpenApi.Schemas;

namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>A schema for every content type, told apart by <c>contentType</c> or <c>mediaType</c>.</summary>
internal static class ContentTypeSchemas
{
    public const string AnyContent = "IApiContentModel";
    public const string AnyResponse = "IApiContentResponseModel";
    public const string AnyElement = "IApiElementModel";
    public const string AnyMedia = "IApiMediaWithCropsModel";
    public const string AnyMediaResponse = "IApiMediaWithCropsResponseModel";

    public static void AddContentTypes(this Schemas schemas, IReadOnlyList<DeliveryType> types)
    {
        foreach (var type in types)
        {
            schemas.AddProperties(type);
        }

        schemas.AddKind(types, DeliveryTypeKind.Document, "ContentModel", FixedSchemas.ContentBase, AnyContent);
        schemas.AddKind(types, DeliveryTypeKind.Document, "ContentResponseModel", FixedSchemas.ResponseBase, AnyResponse);
        schemas.AddKind(types, DeliveryTypeKind.Element, "ElementModel", FixedSchemas.ElementBase, AnyElement);
        schemas.AddKind(types, DeliveryTypeKind.Media, "MediaWithCropsModel", FixedSchemas.MediaBase, AnyMedia);
        schemas.AddKind(types, DeliveryTypeKind.Media, "MediaWithCropsResponseModel", FixedSchemas.MediaResponseBase, AnyMediaResponse);
    }

    /// <summary>No property is required: fields can be left out by <c>fields</c>, and what is not expanded has none.</summary>
    private static void AddProperties(this Schemas schemas, DeliveryType type) => schemas.Add(PropertiesId(type), new OpenApiSchema
    {
        Type = JsonSchemaType.Object,
        Description = type.Name,
        Properties = type.Properties.ToDictionary(property => property.Alias, IOpenApiSchema (property) => Described(schemas.Of(property.ClrType), property.Name)),
    });

    private static OpenApiSchema Described(OpenApiSchema schema, string description)
    {
        schema.Description = description;
        return schema;
    }

    private static void AddKind(this Schemas schemas, IReadOnlyList<DeliveryType> types, DeliveryTypeKind kind, string suffix, string basis, string any)
    {
        var discriminator = kind == DeliveryTypeKind.Media ? "mediaType" : "contentType";
        var ofKind = types.Where(type => type.Kind == kind).ToList();
        foreach (var type in ofKind)
        {
            schemas.Add(type.SchemaId + suffix, Also(
                schemas.Ref(basis),
                Object((discriminator, OneOfWords(type.Alias)), ("properties", schemas.Ref(PropertiesId(type))))));
        }

        schemas.Add(any, new OpenApiSchema
        {
            OneOf = [.. ofKind.Select(type => schemas.Ref(type.SchemaId + suffix))],
            Discriminator = new OpenApiDiscriminator
            {
                PropertyName = discriminator,
                Mapping = ofKind.ToDictionary(type => type.Alias, type => schemas.Ref(type.SchemaId + suffix)),
            },
        });
    }

    private static string PropertiesId(DeliveryType type) => type.SchemaId + "PropertiesModel";
}
