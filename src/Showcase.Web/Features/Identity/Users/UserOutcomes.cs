using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>What can have been done to a user.</summary>
internal static class UserOutcomes
{
    public static readonly OfficeOutcomes All = new();
    public static readonly OfficeOutcome Invited = All.Done("uitgenodigd", "De uitnodiging is verstuurd.");
    public static readonly OfficeOutcome Rights = All.Done("rechten", "De rechten zijn opgeslagen. Ze gelden vanaf nu.");
    public static readonly OfficeOutcome Disabled = All.Done("uit", "Het account is uitgeschakeld. Deze persoon is overal afgemeld.");
    public static readonly OfficeOutcome Enabled = All.Done("in", "Het account is ingeschakeld.");
    public static readonly OfficeOutcome Unlocked = All.Done("open", "Het account is gedeblokkeerd.");
    public static readonly OfficeOutcome SessionsEnded = All.Done("sessies", "Deze persoon is overal afgemeld.");
    public static readonly OfficeOutcome StepOff = All.Done("stap", "De tweede stap staat uit.");
    public static readonly OfficeOutcome Deleted = All.Done("weg", "De gebruiker is verwijderd.");
    public static readonly OfficeOutcome Unsent = All.Problem(
        "niet-verstuurd", "De gebruiker staat erin, maar de uitnodiging is niet verstuurd: de mailserver is niet bereikbaar of weigert. Stuur hem later opnieuw.");
}
