using System.Text.Json;
using Showcase.Core.Content;
using Showcase.Web.Features.Delivery.Querying;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery;

/// <summary>Writes documents as an anonymous request for them would get them: the same builders, the same gate, the same private properties.</summary>
internal sealed class PublicJson(IServiceScopeFactory scopes, IHttpContextAccessor http, ILogger<PublicJson> log) : IPublicJson
{
    public Task<string?> WriteAsync(Guid key, CancellationToken cancellationToken)
    {
        // In a flow of its own, so that neither the request at hand nor the picture of the site it is shown comes along.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => Write(key), cancellationToken);
        }
    }

    private string? Write(Guid key)
    {
        using var scope = scopes.CreateScope();
        http.HttpContext = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        try
        {
            return scope.ServiceProvider.GetRequiredService<IPublishedSite>().Find<IPublishedContent>(key) switch
            {
                null => null,
                { ItemType: PublishedItemType.Media } =>
                    scope.ServiceProvider.GetRequiredService<MediaTree>().Find(key) is { } media
                        ? Text<IApiMediaWithCropsResponse>(scope.ServiceProvider.GetRequiredService<MediaAnswers>().Build(media)) : null,
                var document => scope.ServiceProvider.GetRequiredService<IApiContentResponseBuilder>().Build(document) is { } built ? Text(built) : null,
            };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Document {Key} cannot be written as JSON", key);
            return null;
        }
        finally
        {
            http.HttpContext = null;
        }
    }

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, DeliveryJson.Options);
}
