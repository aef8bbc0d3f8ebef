using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>Who may read what, by Umbraco's settings and the <c>Api-Key</c> header.</summary>
internal sealed class ApiAccess(IHttpContextAccessor http, IOptionsMonitor<DeliveryApiSettings> settings) : IApiAccessService
{
    public bool HasPublicAccess() => settings.CurrentValue is { Enabled: true } now && (now.PublicAccess || HasValidKey(now));

    public bool HasPreviewAccess() => settings.CurrentValue is { Enabled: true } now && HasValidKey(now);

    public bool HasMediaAccess() => settings.CurrentValue is { Enabled: true, Media.Enabled: true } now
        && (now is { PublicAccess: true, Media.PublicAccess: true } || HasValidKey(now));

    private bool HasValidKey(DeliveryApiSettings now) =>
        !string.IsNullOrWhiteSpace(now.ApiKey)
        && http.Header(Constants.DeliveryApi.HeaderNames.ApiKey) is { } given
        && CryptographicOperations.FixedTimeEquals(Digest(given), Digest(now.ApiKey));

    /// <summary>Digests are of one length, so that the comparison does not tell how long the key is.</summary>
    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
