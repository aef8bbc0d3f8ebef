using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>What a page says after something was done; the address names one of these and never a text.</summary>
internal static class HookWords
{
    public const string Saved = "opgeslagen";
    public const string Deleted = "weg";
    public const string Again = "opnieuw";
    public const string TestArrived = "proef-goed";
    public const string TestFailed = "proef-fout";

    private static readonly Dictionary<string, string> Sentences = new()
    {
        [Saved] = "De webhook is opgeslagen.",
        [Deleted] = "De webhook is verwijderd.",
        [Again] = "Het bericht wordt opnieuw verstuurd. Ververs deze pagina om te zien hoe dat afloopt.",
        [TestArrived] = "Het proefbericht is aangekomen. Hieronder staat wat de ontvanger antwoordde.",
    };

    public static OfficeNotice? Done(string? what) => what == TestFailed
        ? OfficeNotice.Problem("Het proefbericht is niet aangekomen. Hieronder staat waarom.")
        : what is not null && Sentences.TryGetValue(what, out var sentence) ? OfficeNotice.Done(sentence) : null;

    public static string Of(MessageState state) => state switch
    {
        MessageState.Waiting => "Wacht",
        MessageState.Delivered => "Bezorgd",
        MessageState.GivenUp => "Niet bezorgd",
        _ => "Vervallen",
    };

    /// <summary>For the colour of the word.</summary>
    public static string Mark(MessageState state) => state switch
    {
        MessageState.Delivered => "goed",
        MessageState.Waiting => "let-op",
        MessageState.GivenUp => "fout",
        _ => "",
    };
}
