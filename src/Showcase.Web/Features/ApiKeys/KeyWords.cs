using Showcase.Core.Access;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.ApiKeys;

internal static class KeyWords
{
    public static readonly OfficeOutcomes Outcomes = new();
    public static readonly OfficeOutcome Withdrawn = Outcomes.Done("ingetrokken", "De sleutel is ingetrokken. Er gaat niets meer mee open.");

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
}
