namespace Showcase.Web.Features.Identity;

/// <summary>Claims about how someone came in; made anew at every request, never trusted from a cookie.</summary>
internal static class OfficeClaims
{
    /// <summary>Key of the session, <see cref="Sessions.SessionRow.Id"/>.</summary>
    public const string Session = "sessie";

    /// <summary>One of <see cref="SignInMethods"/>.</summary>
    public const string Method = "wijze";

    /// <summary>Present when the account has a second step.</summary>
    public const string SecondStep = "tweede-stap";
}

/// <summary>How someone came in, in words that are shown.</summary>
internal static class SignInMethods
{
    public const string Password = "wachtwoord";
    public const string PasswordAndCode = "wachtwoord en code";
    public const string RecoveryCode = "herstelcode";
    public const string Link = "link";
    public const string Passkey = "passkey";
    public const string External = "account van de organisatie";
    public const string ExternalAndCode = "account van de organisatie en code";

    /// <summary>The provider says that it asked for more than a password.</summary>
    public const string ExternalStrong = "account van de organisatie met tweede stap";

    /// <summary>With a code behind it.</summary>
    public static string WithCode(string method) => method == External ? ExternalAndCode : PasswordAndCode;
}
