using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Account;

/// <summary>What someone can have done to their own account.</summary>
internal static class AccountOutcomes
{
    public static readonly OfficeOutcomes All = new();
    public static readonly OfficeOutcome Name = All.Done("naam", "Uw naam is opgeslagen.");
    public static readonly OfficeOutcome Password = All.Done("wachtwoord", "Uw wachtwoord is gewijzigd. Op andere apparaten bent u afgemeld.");
    public static readonly OfficeOutcome StepOff = All.Done("stap-uit", "De tweede stap staat uit.");
    public static readonly OfficeOutcome PasskeyAdded = All.Done("passkey-erbij", "De passkey is toegevoegd. U kunt er voortaan mee aanmelden.");
    public static readonly OfficeOutcome PasskeyNamed = All.Done("passkey-naam", "De naam van de passkey is opgeslagen.");
    public static readonly OfficeOutcome PasskeyGone = All.Done("passkey-weg", "De passkey is verwijderd.");
    public static readonly OfficeOutcome PasskeyRefused = All.Problem("passkey-niet", "De passkey is niet toegevoegd. Misschien duurde het te lang. Probeer het opnieuw.");
    public static readonly OfficeOutcome PasskeyLast = All.Problem("passkey-laatste", "Dit is uw enige manier om aan te melden. Stel eerst een wachtwoord in of voeg een andere passkey toe.");
    public static readonly OfficeOutcome SessionEnded = All.Done("sessie", "Dat apparaat is afgemeld.");
    public static readonly OfficeOutcome OthersEnded = All.Done("sessies", "Alle andere apparaten zijn afgemeld.");
}
