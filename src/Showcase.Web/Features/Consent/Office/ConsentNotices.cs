using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>What a page says after something was done; the address names it and never a text.</summary>
internal static class ConsentNotices
{
    public const string Made = "gemaakt";
    public const string Saved = "opgeslagen";
    public const string Given = "gegeven";
    public const string Withdrawn = "ingetrokken";
    public const string Linked = "gekoppeld";
    public const string Unlinked = "ontkoppeld";
    public const string Evidence = "bewijs";
    public const string EvidenceGone = "bewijs-weg";
    public const string LinkEnded = "link-weg";
    public const string Removed = "verwijderd";
    public const string Waived = "vals-alarm";
    public const string Variant = "anoniem";

    private static readonly Dictionary<string, string> Texts = new()
    {
        [Made] = "Het dossier is gemaakt. Leg hieronder vast wat de persoon goedvond.",
        [Saved] = "De gegevens zijn opgeslagen.",
        [Given] = "De toestemming is vastgelegd.",
        [Withdrawn] = "De toestemming is ingetrokken. Wat ervan afhing, is van de site of vervangen door de anonieme versie.",
        [Linked] = "De koppeling is gemaakt.",
        [Unlinked] = "De koppeling is weg.",
        [Evidence] = "Het bewijs is bewaard.",
        [EvidenceGone] = "Het bewijs is verwijderd.",
        [LinkEnded] = "De link werkt niet meer.",
        [Removed] = "Het dossier en het bewijs erin zijn verwijderd.",
        [Waived] = "Genoteerd: dit is niet de echte naam.",
        [Variant] = "De anonieme versie staat klaar. Ze komt in de plaats zodra de toestemming eindigt.",
    };

    public static OfficeNotice? Done(string? what) => what is not null && Texts.TryGetValue(what, out var text) ? OfficeNotice.Done(text) : null;
}
