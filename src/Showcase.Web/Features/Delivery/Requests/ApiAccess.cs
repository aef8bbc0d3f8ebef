using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Showcase.Core.Access;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>Who may read what, by Umbraco's settings and the <c>Api-Key</c> header: the key of the settings, which opens everything, or one that an administrator gave out.</summary>
internal sealed class ApiAccess(IHttpContextAccessor http, IOptionsMonitor<DeliveryApiSettings> settings, IApiKeys keys) : IApiAccessService
{
    private static readonly object Key = new();

    public bool HasPublicAccess() => settings.CurrentValue is { Enabled: true } now && (now.PublicAccess || RightsIn(now) is not null);

    public bool HasPreviewAccess() => settings.CurrentValue is { Enabled: true } now && RightsIn(now) is ApiKeyRights.Drafts;

    public bool HasMediaAccess() => settings.CurrentValue is { Enabled: true, Media.Enabled: true } now
        && (now is { PublicAccess: true, Media.PublicAccess: true } || RightsIn(now) is not null);

    // Asked for every document in an answer, and for one answer it is the same.
    private ApiKeyRights? RightsIn(DeliveryApiSettings now)
    {
        if (http.HttpContext is not { } context || http.Header(Constants.DeliveryApi.HeaderNames.ApiKey) is not { } given) return null;
        if (context.Items.TryGetValue(Key, out var known)) return (ApiKeyRights?)known;
        var rights = IsConfigured(given, now) ? ApiKeyRights.Drafts : keys.RightsOf(given);
        context.Items[Key] = rights;
        return rights;
    }

    private static bool IsConfigured(string given, DeliveryApiSettings now) =>
        !string.IsNullOrWhiteSpace(now.ApiKey) && CryptographicOperations.FixedTimeEquals(Digest(given), Digest(now.ApiKey));

    /// <summary>Digests are of one length, so that the comparison does not tell how long the key is.</summary>
    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
