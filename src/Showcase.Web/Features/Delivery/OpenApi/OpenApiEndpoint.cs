using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>Gives the description of the API; made once, since content types are read at start.</summary>
internal sealed class OpenApiEndpoint([FromKeyedServices(DeliveryDocument.Name)] IOpenApiDocumentProvider documents)
{
    private byte[]? written;

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var address in DeliveryRoutes.OpenApi)
        {
            app.MapGet(address, (OpenApiEndpoint endpoint, CancellationToken cancellationToken) => endpoint.GetAsync(cancellationToken)).ExcludeFromDescription();
        }
    }

    private async Task<IResult> GetAsync(CancellationToken cancellationToken) =>
        TypedResults.Bytes(written ??= await WriteAsync(cancellationToken), "application/json; charset=utf-8");

    /// <summary>OpenAPI 3.0, as Umbraco 17 gives it: more client generators read that than 3.1.</summary>
    private async Task<byte[]> WriteAsync(CancellationToken cancellationToken)
    {
        var document = await documents.GetOpenApiDocumentAsync(cancellationToken);
        using var stream = new MemoryStream();
        await document.SerializeAsJsonAsync(stream, OpenApiSpecVersion.OpenApi3_0, cancellationToken);
        return stream.ToArray();
    }
}
