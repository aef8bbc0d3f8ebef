namespace Showcase.Web.Features.Shared.Office;

/// <summary>Addresses of the back office that its layout and every slice in it need.</summary>
internal static class OfficePaths
{
    public const string Base = "/beheer";

    /// <summary>The content section, which its client draws.</summary>
    public const string Content = Base + "/inhoud";

    /// <summary>The media library, which its client draws.</summary>
    public const string Media = Base + "/media";

    /// <summary>Below this everything answers JSON, what went wrong too.</summary>
    public const string Api = Base + "/api";

    public const string SignIn = Base + "/aanmelden";
    public const string SignOut = Base + "/afmelden";

    /// <summary>What someone sets for oneself.</summary>
    public const string Account = Base + "/account";

    /// <summary>What an administrator sets for the site; below it every <see cref="SettingsPart"/> has its pages.</summary>
    public const string Settings = Base + "/instellingen";

    /// <summary>Name of the query parameter that says where to go after signing in.</summary>
    public const string Return = "naar";
}
