namespace Showcase.Web.Features.Identity.Users;

/// <summary>What an administrator may not do to an account.</summary>
internal static class UserRules
{
    public const string OwnRole = "U kunt de rol beheerder niet bij uzelf weghalen. Vraag een andere beheerder om dat te doen.";
    public const string OwnAccount = "U kunt uw eigen account niet uitschakelen of verwijderen.";
    public const string LastAdministrator = "Dit is de enige beheerder die zich kan aanmelden. Maak eerst iemand anders beheerder.";

    /// <summary>Whether someone's way into the administrator's work may be taken.</summary>
    /// <param name="isOneself">Whether the account is that of who asks.</param>
    /// <param name="isAdministrator">Whether the account is an administrator's now.</param>
    /// <param name="others">Other administrators who can come in.</param>
    /// <returns>Dutch reason why not.</returns>
    public static string? WhyNotShut(bool isOneself, bool isAdministrator, int others) => isOneself ? OwnAccount : isAdministrator && others == 0 ? LastAdministrator : null;

    /// <inheritdoc cref="WhyNotShut"/>
    /// <param name="stays">Whether the account is an administrator's afterwards.</param>
    public static string? WhyNotRights(bool isOneself, bool isAdministrator, bool stays, int others) =>
        !isAdministrator || stays ? null : isOneself ? OwnRole : others == 0 ? LastAdministrator : null;
}
