using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>What the letters say. Nothing that a visitor typed is in them: a letter of ours must not carry someone else's message.</summary>
internal sealed class MailTexts(OfficeAddress address, IOptions<ShowcaseOptions> site, IOptions<EntranceOptions> entrance)
{
    private string Site => site.Value.SiteName;

    /// <param name="path">Path and query of a sign-in link.</param>
    public OutgoingMail Invitation(OfficeUser user, string path) => new(user.Email!, $"Uitnodiging voor het beheer van {Site}", $"""
        U bent uitgenodigd voor het beheer van {Site}.

        Open deze link en kies hoe u zich wilt aanmelden:
        {address.Of(path)}

        De link werkt één keer en is {entrance.Value.LinkHours} uur geldig. Is hij verlopen? Vraag de beheerder om een nieuwe.
        Verwachtte u dit bericht niet? Dan kunt u het weggooien.
        """);

    /// <param name="path">Path and query of a sign-in link.</param>
    public OutgoingMail Reset(OfficeUser user, string path) => new(user.Email!, $"Nieuw wachtwoord voor {Site}", $"""
        Iemand heeft een nieuw wachtwoord gevraagd voor uw account in het beheer van {Site}.

        Open deze link om het in te stellen:
        {address.Of(path)}

        De link werkt één keer en is {entrance.Value.ResetMinutes} minuten geldig. Hebt u dit niet gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.
        """);

    /// <param name="change">Dutch sentence.</param>
    public OutgoingMail Notice(OfficeUser user, string change) => new(user.Email!, $"Wijziging in uw account van {Site}", $"""
        {change}

        Was u dit zelf? Dan hoeft u niets te doen. Was u het niet? Stel dan meteen een nieuw wachtwoord in en waarschuw een beheerder:
        {address.Of(IdentityRoutes.Forgotten)}
        """);
}
