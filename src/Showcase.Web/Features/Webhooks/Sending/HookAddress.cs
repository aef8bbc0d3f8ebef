using System.Net;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Webhooks.Sending;

/// <summary>Which addresses a webhook may have, as far as one can say before calling. What a name points to is looked at with every call.</summary>
internal static class HookAddress
{
    /// <returns>Dutch reason why not.</returns>
    public static string? WhyNot(string text, WebhooksOptions options)
    {
        if (text.Length is 0 or > WebhookRow.LongestAddress || text.Any(char.IsControl) || !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            return "Vul een adres in, zoals https://www.gemeente.nl/webhook.";
        }

        if (address.Scheme != Uri.UriSchemeHttps && !(options.AllowHttp && address.Scheme == Uri.UriSchemeHttp)) return "Het adres moet met https:// beginnen.";
        if (address.UserInfo.Length > 0) return "In het adres mag geen gebruikersnaam of wachtwoord staan. Gebruik daarvoor een kop.";
        if (address.Fragment.Length > 0) return "Het adres mag geen # hebben.";
        return !options.AllowPrivateAddresses && IPAddress.TryParse(address.DnsSafeHost, out var literal) && !AddressRules.IsPublic(literal)
            ? "Het adres wijst naar een computer binnen het eigen netwerk." : null;
    }
}
