using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>What can have been done to a webhook.</summary>
internal static class HookOutcomes
{
    public static readonly OfficeOutcomes All = new();
    public static readonly OfficeOutcome Saved = All.Done("opgeslagen", "De webhook is opgeslagen.");
    public static readonly OfficeOutcome Deleted = All.Done("weg", "De webhook is verwijderd.");
    public static readonly OfficeOutcome Again = All.Done("opnieuw", "Het bericht wordt opnieuw verstuurd. Ververs deze pagina om te zien hoe dat afloopt.");
    public static readonly OfficeOutcome TestArrived = All.Done("proef-goed", "Het proefbericht is aangekomen. Hieronder staat wat de ontvanger antwoordde.");
    public static readonly OfficeOutcome TestFailed = All.Problem("proef-fout", "Het proefbericht is niet aangekomen. Hieronder staat waarom.");
}
