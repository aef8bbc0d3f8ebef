using Showcase.Web.Features.Identity.SecondSteps;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>Setting up an app: the key as squares and as text.</summary>
/// <param name="Key">In groups of four, to type over.</param>
/// <param name="Offer">The same key, encrypted, for the form.</param>
internal sealed record SecondStepSetupPage(QrCode Code, string Key, string Offer, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = SecondStepOnPage.HeadOf("Tweede stap instellen", Notice);

    public static SecondStepSetupPage Of(string site, string email, byte[] key, string offer, OfficeNotice? notice)
    {
        var text = Base32.Of(key);
        var issuer = Uri.EscapeDataString(site);
        return new(QrCode.Of($"otpauth://totp/{issuer}:{Uri.EscapeDataString(email)}?secret={text}&issuer={issuer}"), string.Join(' ', text.Chunk(4).Select(part => new string(part))), offer, notice);
    }
}

/// <summary>A second step that is on: new recovery codes, or off.</summary>
internal sealed record SecondStepOnPage(OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = HeadOf("Tweede stap", Notice);

    public static OfficeHead HeadOf(string title, OfficeNotice? notice) => new(title) { Up = new Crumb("Mijn account", IdentityRoutes.Account), Notice = notice };
}

/// <summary>Recovery codes, this once.</summary>
internal sealed record RecoveryCodesPage(IReadOnlyList<string> Codes, string Done) : IOfficePage
{
    public OfficeHead Head { get; } = SecondStepOnPage.HeadOf("Uw herstelcodes", OfficeNotice.Done(Done));
}
