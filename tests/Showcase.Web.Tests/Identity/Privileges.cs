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
        [SignOut] = Privilege.SignedIn,
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
