using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>What the account page says after something was done; the address names one of these and never a text.</summary>
internal static class AccountWords
{
    public const string Name = "naam";
    public const string Password = "wachtwoord";
    public const string StepOff = "stap-uit";
    public const string PasskeyAdded = "passkey-erbij";
    public const string PasskeyNamed = "passkey-naam";
    public const string PasskeyGone = "passkey-weg";
    public const string PasskeyRefused = "passkey-niet";
    public const string PasskeyLast = "passkey-laatste";
    public const string SessionEnded = "sessie";
    public const string OthersEnded = "sessies";

    private static readonly Dictionary<string, OfficeNotice> Notices = new()
    {
        [Name] = OfficeNotice.Done("Uw naam is opgeslagen."),
        [Password] = OfficeNotice.Done("Uw wachtwoord is gewijzigd. Op andere apparaten bent u afgemeld."),
        [StepOff] = OfficeNotice.Done("De tweede stap staat uit."),
        [PasskeyAdded] = OfficeNotice.Done("De passkey is toegevoegd. U kunt er voortaan mee aanmelden."),
        [PasskeyNamed] = OfficeNotice.Done("De naam van de passkey is opgeslagen."),
        [PasskeyGone] = OfficeNotice.Done("De passkey is verwijderd."),
        [PasskeyRefused] = OfficeNotice.Problem("De passkey is niet toegevoegd. Misschien duurde het te lang. Probeer het opnieuw."),
        [PasskeyLast] = OfficeNotice.Problem("Dit is uw enige manier om aan te melden. Stel eerst een wachtwoord in of voeg een andere passkey toe."),
        [SessionEnded] = OfficeNotice.Done("Dat apparaat is afgemeld."),
        [OthersEnded] = OfficeNotice.Done("Alle andere apparaten zijn afgemeld."),
    };

    public static OfficeNotice? Done(string? what) => what is null ? null : Notices.GetValueOrDefault(what);

    /// <summary>Address of the account page with a notice.</summary>
    public static string To(string what) => $"{IdentityRoutes.Account}?gedaan={what}";
}
