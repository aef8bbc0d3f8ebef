namespace Showcase.Web.Features.Shared.Office;

/// <summary>Addresses of the back office that its layout and every slice in it need.</summary>
internal static class OfficePaths
{
    public const string Base = "/beheer";
    public const string SignIn = Base + "/aanmelden";
    public const string SignOut = Base + "/afmelden";

    /// <summary>What someone sets for oneself.</summary>
    public const string Account = Base + "/account";

    /// <summary>Below it scripts ask, and get JSON, also as a refusal.</summary>
    public const string Api = Base + "/api";

    /// <summary>Name of the query parameter that says where to go after signing in.</summary>
    public const string Return = "naar";
}
