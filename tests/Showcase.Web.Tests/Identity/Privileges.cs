namespace Showcase.Web.Tests.Identity;

/// <summary>Who may reach an endpoint.</summary>
internal enum Privilege
{
    /// <summary>Part of the public site.</summary>
    Public,

    /// <summary>Part of the back office, before signing in.</summary>
    Everyone,

    SignedIn,

    /// <summary>Coordinators and administrators.</summary>
    Figures,

    /// <summary>Administrators alone.</summary>
    Administrator,
}

/// <summary>The table. A new endpoint gets a line here when someone has thought about who may reach it.</summary>
internal static class Privileges
{
    public const string SignOut = "POST beheer/afmelden";

    public static readonly IReadOnlyDictionary<string, Privilege> All = new Dictionary<string, Privilege>
    {
        ["ANY fout/{status:int}"] = Privilege.Public,
        ["POST paragrafen/geteld"] = Privilege.Public,
        ["POST paragrafen/controleren"] = Privilege.Public,
        ["POST paragrafen/samenstellen"] = Privilege.Public,
        ["POST paragrafen/samenstellen/document.docx"] = Privilege.Public,
        ["POST paragrafen/samenstellen/document.json"] = Privilege.Public,
        ["POST paragrafen/samenstellen/document.md"] = Privilege.Public,
        ["POST paragrafen/samenstellen/document.odt"] = Privilege.Public,
        ["POST paragrafen/samenstellen/document.txt"] = Privilege.Public,
        ["GET beheer"] = Privilege.SignedIn,
        ["GET beheer/aanmelden"] = Privilege.Everyone,
        ["POST beheer/aanmelden"] = Privilege.Everyone,
        ["GET beheer/welkom"] = Privilege.Everyone,
        ["POST beheer/welkom"] = Privilege.Everyone,
        ["POST beheer/welkom/passkey"] = Privilege.Everyone,
        ["POST beheer/welkom/passkey/opties"] = Privilege.Everyone,
        ["GET beheer/aanmelden/code"] = Privilege.Everyone,
        ["POST beheer/aanmelden/code"] = Privilege.Everyone,
        ["POST beheer/aanmelden/passkey"] = Privilege.Everyone,
        ["POST beheer/aanmelden/passkey/opties"] = Privilege.Everyone,
        ["GET beheer/aanmelden/extern"] = Privilege.Everyone,
        ["GET beheer/aanmelden/extern/terug"] = Privilege.Everyone,
        ["GET beheer/wachtwoord-vergeten"] = Privilege.Everyone,
        ["POST beheer/wachtwoord-vergeten"] = Privilege.Everyone,
        [SignOut] = Privilege.SignedIn,
        ["GET beheer/account"] = Privilege.SignedIn,
        ["POST beheer/account/naam"] = Privilege.SignedIn,
        ["GET beheer/account/wachtwoord"] = Privilege.SignedIn,
        ["POST beheer/account/wachtwoord"] = Privilege.SignedIn,
        ["GET beheer/account/tweede-stap"] = Privilege.SignedIn,
        ["POST beheer/account/tweede-stap"] = Privilege.SignedIn,
        ["POST beheer/account/tweede-stap/uit"] = Privilege.SignedIn,
        ["POST beheer/account/herstelcodes"] = Privilege.SignedIn,
        ["POST beheer/account/herstelcodes/bestand"] = Privilege.SignedIn,
        ["POST beheer/account/passkeys"] = Privilege.SignedIn,
        ["POST beheer/account/passkeys/opties"] = Privilege.SignedIn,
        ["POST beheer/account/passkeys/naam"] = Privilege.SignedIn,
        ["POST beheer/account/passkeys/verwijderen"] = Privilege.SignedIn,
        ["POST beheer/account/sessies/beeindigen"] = Privilege.SignedIn,
        ["POST beheer/account/sessies/andere"] = Privilege.SignedIn,
        ["POST beheer/account/sessies/alle"] = Privilege.SignedIn,
        ["GET beheer/gebruikers"] = Privilege.Administrator,
        ["GET beheer/gebruikers/uitnodigen"] = Privilege.Administrator,
        ["POST beheer/gebruikers/uitnodigen"] = Privilege.Administrator,
        ["GET beheer/gebruikers/{id:guid}"] = Privilege.Administrator,
        ["POST beheer/gebruikers/{id:guid}/rechten"] = Privilege.Administrator,
        ["POST beheer/gebruikers/{id:guid}/uitnodigen"] = Privilege.Administrator,
        ["POST beheer/gebruikers/{id:guid}/uitschakelen"] = Privilege.Administrator,
        ["POST beheer/gebruikers/{id:guid}/inschakelen"] = Privilege.Administrator,
        ["POST beheer/gebruikers/{id:guid}/deblokkeren"] = Privilege.Administrator,
        ["POST beheer/gebruikers/{id:guid}/sessies"] = Privilege.Administrator,
        ["POST beheer/gebruikers/{id:guid}/tweede-stap"] = Privilege.Administrator,
        ["GET beheer/gebruikers/{id:guid}/verwijderen"] = Privilege.Administrator,
        ["POST beheer/gebruikers/{id:guid}/verwijderen"] = Privilege.Administrator,
        ["GET beheer/resultaten"] = Privilege.Figures,
        ["GET beheer/resultaten/bron"] = Privilege.Figures,
        ["POST beheer/resultaten/bron/ophalen"] = Privilege.Figures,
        ["POST beheer/resultaten/bron/stoppen"] = Privilege.Figures,
        ["POST beheer/resultaten/bron/opgehouden"] = Privilege.Figures,
        ["GET beheer/resultaten/bron/koppeling"] = Privilege.Figures,
        ["POST beheer/resultaten/bron/koppeling"] = Privilege.Figures,
        ["GET beheer/resultaten/bron/wijzigingen.csv"] = Privilege.Figures,
        ["GET beheer/resultaten/quarantaine"] = Privilege.Figures,
        ["GET beheer/resultaten/quarantaine.csv"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven/{number:int}"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven/{number:int}/wijzigingen.csv"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven/{number:int}/onderdrukt"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven/{number:int}/onderdrukt.csv"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven/nieuw"] = Privilege.Figures,
        ["POST beheer/resultaten/uitgaven/nieuw"] = Privilege.Figures,
        ["POST beheer/resultaten/uitgaven/nieuw/voorbeeld"] = Privilege.Figures,
        ["POST beheer/resultaten/uitgaven/nieuw/stoppen"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven/nieuw/wijzigingen.csv"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven/nieuw/onderdrukt"] = Privilege.Figures,
        ["GET beheer/resultaten/uitgaven/nieuw/onderdrukt.csv"] = Privilege.Figures,
        ["GET beheer/resultaten/logboek"] = Privilege.Figures,
        ["GET beheer/resultaten/logboek.csv"] = Privilege.Figures,
        ["GET beheer/paragrafen"] = Privilege.Figures,
        ["GET beheer/paragrafen/gebruik.csv"] = Privilege.Figures,
    };
}
