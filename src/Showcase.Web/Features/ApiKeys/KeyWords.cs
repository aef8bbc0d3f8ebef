using Showcase.Core.Access;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.ApiKeys;

internal static class KeyWords
{
    public const string Withdrawn = "ingetrokken";

    public static string Of(ApiKeyRights rights) => rights == ApiKeyRights.Drafts ? "ook concepten" : "alleen wat openbaar is";

    public static string Of(KeyState state) => state switch
    {
        KeyState.Working => "Werkt",
        KeyState.Ended => "Verlopen",
        _ => "Ingetrokken",
    };

    /// <summary>For the colour of the word.</summary>
    public static string Mark(KeyState state) => state switch
    {
        KeyState.Working => "goed",
        KeyState.Ended => "let-op",
        _ => "",
    };

    /// <summary>What a page says after something was done; the address names it and never a text.</summary>
    public static OfficeNotice? Done(string? what) => what == Withdrawn ? OfficeNotice.Done("De sleutel is ingetrokken. Er gaat niets meer mee open.") : null;
}
