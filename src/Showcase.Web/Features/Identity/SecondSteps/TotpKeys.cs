using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Showcase.Web.Features.Identity.SecondSteps;

/// <summary>Keys of authenticator apps, encrypted: at rest, and on the way through the page that sets one up.</summary>
internal sealed class TotpKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan OfferLasts = TimeSpan.FromMinutes(30);

    private readonly IDataProtector atRest = protection.CreateProtector("Showcase.Authenticator");
    private readonly IDataProtector offers = protection.CreateProtector("Showcase.Authenticator.Offer");

    public string Protect(byte[] key) => WebEncoders.Base64UrlEncode(atRest.Protect(key));

    /// <returns>Nothing when the keys of the data folder are gone.</returns>
    public byte[]? Read(string protectedKey) => Opened(atRest, protectedKey);

    /// <summary>A new key, for this user alone, as the hidden field of a form.</summary>
    public (byte[] Key, string Offer) Offer(Guid user)
    {
        var key = RandomNumberGenerator.GetBytes(TotpRules.KeyBytes);
        return (key, WebEncoders.Base64UrlEncode(offers.Protect([.. key, .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{user:N}{clock.GetUtcNow().Add(OfferLasts).UtcTicks}"))])));
    }

    /// <returns>The key; nothing when the offer was made up, is another's or is too old.</returns>
    public byte[]? Taken(Guid user, string? offer)
    {
        if (offer is not { Length: > 0 and <= 1000 } || Opened(offers, offer) is not { } opened) return null;
        var rest = Encoding.UTF8.GetString(opened.AsSpan(TotpRules.KeyBytes));
        var owner = user.ToString("N");
        return rest.StartsWith(owner, StringComparison.Ordinal) && long.Parse(rest.AsSpan(owner.Length), CultureInfo.InvariantCulture) > clock.GetUtcNow().UtcTicks ? opened[..TotpRules.KeyBytes] : null;
    }

    private static byte[]? Opened(IDataProtector protector, string text)
    {
        try
        {
            return protector.Unprotect(WebEncoders.Base64UrlDecode(text));
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            return null;
        }
    }
}
