using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>Signs a message after Standard Webhooks 1.0, so that a receiver can tell it from one that someone else made up or sent before.</summary>
internal static class MessageSignature
{
    public const string Id = "webhook-id";
    public const string Timestamp = "webhook-timestamp";
    public const string Signature = "webhook-signature";

    private const string Version = "v1,";

    /// <param name="secrets">One signature for each, so that a receiver may change its secret when it likes.</param>
    public static IEnumerable<(string Name, string Value)> Headers(string id, DateTimeOffset at, ReadOnlySpan<byte> body, IEnumerable<string> secrets)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{seconds}."), .. body];
        return [(Id, id), (Timestamp, seconds), (Signature, string.Join(' ', secrets.Select(secret => Version + Convert.ToBase64String(HMACSHA256.HashData(HookSecrets.KeyOf(secret), signed)))))];
    }
}
