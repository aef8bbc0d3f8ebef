using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity.Users;

/// <summary>What a page says after something was done; the address names one of these and never a text.</summary>
internal static class UserWords
{
    public const string Invited = "uitgenodigd";
    public const string Rights = "rechten";
    public const string Disabled = "uit";
    public const string Enabled = "in";
    public const string Unlocked = "open";
    public const string SessionsEnded = "sessies";
    public const string StepOff = "stap";
    public const string Deleted = "weg";
    public const string Unsent = "niet-verstuurd";

    private static readonly Dictionary<string, string> Sentences = new()
    {
        [Invited] = "De uitnodiging is verstuurd.",
        [Rights] = "De rechten zijn opgeslagen. Ze gelden vanaf nu.",
        [Disabled] = "Het account is uitgeschakeld. Deze persoon is overal afgemeld.",
        [Enabled] = "Het account is ingeschakeld.",
        [Unlocked] = "Het account is gedeblokkeerd.",
        [SessionsEnded] = "Deze persoon is overal afgemeld.",
        [StepOff] = "De tweede stap staat uit.",
        [Deleted] = "De gebruiker is verwijderd.",
    };

    public static OfficeNotice? Done(string? what) => what == Unsent
        ? OfficeNotice.Problem("De gebruiker staat erin, maar de uitnodiging is niet verstuurd: de mailserver is niet bereikbaar of weigert. Stuur hem later opnieuw.")
        : what is not null && Sentences.TryGetValue(what, out var sentence) ? OfficeNotice.Done(sentence) : null;
}
