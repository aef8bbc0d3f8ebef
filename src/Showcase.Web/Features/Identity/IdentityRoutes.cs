using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity;

internal static class IdentityRoutes
{
    public const string Home = OfficePaths.Base;
    public const string SignIn = OfficePaths.SignIn;
    public const string SignOut = OfficePaths.SignOut;

    /// <summary>Where a sign-in link leads.</summary>
    public const string Welcome = Home + "/welkom";

    /// <summary>Where people who know Umbraco look first.</summary>
    public const string Umbraco = "/umbraco";

    /// <summary>Address of a sign-in link below the address of the site.</summary>
    public static string WelcomeWith(Guid user, string code) => $"{Welcome}?wie={user:N}&code={Uri.EscapeDataString(code)}";
}
