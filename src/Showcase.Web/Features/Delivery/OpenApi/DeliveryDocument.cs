using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>Describes this site's API: Umbraco's addresses and shapes, with the content types this site has.</summary>
internal sealed class DeliveryDocument(DeliveryTypes types, IOptions<DeliveryOptions> options) : IOpenApiDocumentTransformer
{
    public const string Name = "delivery";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Umbraco Delivery API",
            Version = "Latest",
            Description = "Published content of this site, in the shapes of Umbraco's Content Delivery API, version 2.",
        };
        document.Servers = null;
        document.Components = new OpenApiComponents();
        var schemas = new Schemas(document);
        schemas.AddFixed();
        schemas.AddContentTypes(types.All());
        var operations = new DeliveryOperations(schemas, options.Value);
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations ?? []).Select(pair => pair.Value))
        {
            operations.Describe(operation);
        }

        return Task.CompletedTask;
    }
}
