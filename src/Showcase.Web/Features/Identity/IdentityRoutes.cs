using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Identity;

internal static class IdentityRoutes
{
    public const string Home = OfficePaths.Base;
    public const string SignIn = OfficePaths.SignIn;
    public const string SignOut = OfficePaths.SignOut;

    /// <summary>Where a sign-in link leads.</summary>
    public const string Welcome = Home + "/welkom";

    public const string WelcomePasskey = Welcome + "/passkey";
    public const string WelcomePasskeyOptions = WelcomePasskey + "/opties";

    /// <summary>Where the code of the second step is asked.</summary>
    public const string SecondStep = SignIn + "/code";
    public const string SignInPasskey = SignIn + "/passkey";
    public const string SignInPasskeyOptions = SignInPasskey + "/opties";
    public const string External = SignIn + "/extern";
    public const string ExternalReturn = External + "/terug";

    /// <summary>Where the provider sends the browser back to; to be registered there.</summary>
    public const string ExternalCallback = External + "/oidc";
    public const string Forgotten = Home + "/wachtwoord-vergeten";

    public const string Account = Home + "/account";
    public const string AccountName = Account + "/naam";
    public const string AccountPassword = Account + "/wachtwoord";
    public const string AccountSecondStep = Account + "/tweede-stap";
    public const string AccountSecondStepOff = AccountSecondStep + "/uit";
    public const string RecoveryCodes = Account + "/herstelcodes";
    public const string RecoveryCodesFile = RecoveryCodes + "/bestand";
    public const string AccountPasskeys = Account + "/passkeys";
    public const string AccountPasskeyOptions = AccountPasskeys + "/opties";
    public const string AccountPasskeyName = AccountPasskeys + "/naam";
    public const string AccountPasskeyRemove = AccountPasskeys + "/verwijderen";
    public const string SessionEnd = Account + "/sessies/beeindigen";
    public const string SessionsEndOthers = Account + "/sessies/andere";
    public const string SessionsEndAll = Account + "/sessies/alle";

    public const string Users = Home + "/gebruikers";
    public const string UserInvite = Users + "/uitnodigen";
    public const string User = Users + "/{id:guid}";
    public const string UserRights = User + "/rechten";
    public const string UserInviteAgain = User + "/uitnodigen";
    public const string UserDisable = User + "/uitschakelen";
    public const string UserEnable = User + "/inschakelen";
    public const string UserUnlock = User + "/deblokkeren";
    public const string UserSessions = User + "/sessies";
    public const string UserSecondStepOff = User + "/tweede-stap";
    public const string UserDelete = User + "/verwijderen";

    /// <summary>Where people who know Umbraco look first.</summary>
    public const string Umbraco = "/umbraco";

    public static string UserOf(Guid id) => $"{Users}/{id}";

    /// <summary>Address of a sign-in link below the address of the site.</summary>
    public static string WelcomeWith(Guid user, string code) => $"{Welcome}?wie={user:N}&code={Uri.EscapeDataString(code)}";
}
