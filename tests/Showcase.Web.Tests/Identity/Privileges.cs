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

    /// <summary>Those who write: authors, editors and administrators.</summary>
    Writing,

    /// <summary>Administrators alone.</summary>
    Administration,
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
        ["GET beheer/api/me"] = Privilege.Writing,
        ["GET beheer/api/schema"] = Privilege.Writing,
        ["GET beheer/api/tree/root"] = Privilege.Writing,
        ["GET beheer/api/tree/bin"] = Privilege.Writing,
        ["GET beheer/api/tree/{key:guid}/children"] = Privilege.Writing,
        ["GET beheer/api/tree/{key:guid}/ancestors"] = Privilege.Writing,
        ["POST beheer/api/tree/{key:guid}/sort"] = Privilege.Writing,
        ["POST beheer/api/tree/root/sort"] = Privilege.Writing,
        ["DELETE beheer/api/tree/bin"] = Privilege.Writing,
        ["POST beheer/api/documents"] = Privilege.Writing,
        ["GET beheer/api/documents/{key:guid}"] = Privilege.Writing,
        ["PUT beheer/api/documents/{key:guid}"] = Privilege.Writing,
        ["DELETE beheer/api/documents/{key:guid}"] = Privilege.Writing,
        ["GET beheer/api/documents/{key:guid}/references"] = Privilege.Writing,
        ["GET beheer/api/documents/{key:guid}/versions"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/versions/{version:int}/restore"] = Privilege.Writing,
        ["GET beheer/api/documents/{key:guid}/diff"] = Privilege.Writing,
        ["GET beheer/api/documents/{key:guid}/gates"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/publish"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/unpublish"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/schedule"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/trash"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/restore"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/move"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/copy"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/submit"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/return"] = Privilege.Writing,
        ["POST beheer/api/documents/{key:guid}/approve"] = Privilege.Writing,
        ["POST beheer/api/bulk"] = Privilege.Writing,
        ["GET beheer/api/search"] = Privilege.Writing,
        ["GET beheer/api/items"] = Privilege.Writing,
        ["GET beheer/api/lists/{list}"] = Privilege.Writing,
        ["GET beheer/api/calendar"] = Privilege.Writing,
        ["GET beheer/api/audit"] = Privilege.Administration,
        ["GET beheer/api/audit.csv"] = Privilege.Administration,
        ["GET beheer/inhoud"] = Privilege.Writing,
        ["GET beheer/inhoud/{key:guid}"] = Privilege.Writing,
        ["GET beheer/inhoud/prullenbak"] = Privilege.Writing,
        ["GET beheer/inhoud/lijst/{list}"] = Privilege.Writing,
        ["GET beheer/inhoud/kalender"] = Privilege.Writing,
        ["GET beheer/logboek"] = Privilege.Administration,
    };
}
