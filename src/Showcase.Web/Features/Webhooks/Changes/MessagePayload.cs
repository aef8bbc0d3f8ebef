using System.Text.Json;
using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Webhooks;

namespace Showcase.Web.Features.Webhooks.Changes;

/// <summary>What a message says, by Umbraco's setting: the key alone, or the document as the headless API gives it to everyone.</summary>
internal sealed class MessagePayload(IPublicJson json, IOptionsMonitor<WebhookSettings> settings)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public async Task<string> WriteAsync(ToldChange change, CancellationToken cancellationToken)
    {
        if (settings.CurrentValue.PayloadType == WebhookPayloadType.Minimal) return JsonSerializer.Serialize(new { id = change.Key }, Web);
        var whole = WebhookEvent.CarriesContent(change.Event.Alias) ? await json.WriteAsync(change.Key, cancellationToken) : null;
        return whole ?? Facts(change);
    }

    public static string Trial(Guid webhook) => JsonSerializer.Serialize(new { id = webhook, name = "Proefbericht" }, Web);

    /// <summary>Of what is gone, and of what the headless API does not give.</summary>
    private static string Facts(ToldChange change) => change.IsMedia
        ? JsonSerializer.Serialize(new { id = change.Key, name = change.Name, mediaType = change.ContentType }, Web)
        : JsonSerializer.Serialize(new { contentType = change.ContentType, name = change.Name, route = change.Path is { } path ? new { path } : null, id = change.Key }, Web);
}
