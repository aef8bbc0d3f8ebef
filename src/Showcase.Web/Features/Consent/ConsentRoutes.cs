using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Consent;

internal static class ConsentRoutes
{
    public const string People = OfficePaths.Base + "/toestemming";
    public const string New = People + "/nieuw";

    /// <summary>Sent, not asked for: names stay out of addresses, and so out of histories and logs.</summary>
    public const string Search = People + "/zoeken";

    public const string Person = People + "/{id:guid}";
    public const string Give = Person + "/geven";
    public const string Withdraw = Person + "/intrekken";
    public const string Evidence = Person + "/bewijs";
    public const string EvidenceFile = Evidence + "/{file:guid}";
    public const string RemoveEvidence = EvidenceFile + "/verwijderen";
    public const string Link = Person + "/koppelen";
    public const string Candidates = Person + "/zoeken";
    public const string Unlink = Person + "/ontkoppelen";
    public const string Secret = Person + "/link";
    public const string EndSecret = Person + "/link/intrekken";
    public const string Remove = Person + "/verwijderen";
    public const string Document = People + "/document/{key:guid}";
    public const string Variant = Document + "/anoniem";
    public const string Waive = Document + "/namen";

    /// <summary>For the person portrayed: outside the back office, without an account.</summary>
    public const string Portrayed = "/toestemming";

    public const string Own = Portrayed + "/{token}";
    public const string Stop = Own + "/stoppen";

    public static string PersonOf(Guid id) => $"{People}/{id}";

    public static string Of(string route, Guid person) => route.Replace("{id:guid}", person.ToString(), StringComparison.Ordinal);

    public static string EvidenceOf(string route, Guid person, Guid file) => Of(route, person).Replace("{file:guid}", file.ToString(), StringComparison.Ordinal);

    public static string DocumentOf(Guid key) => $"{People}/document/{key}";

    public static string OfDocument(string route, Guid key) => route.Replace("{key:guid}", key.ToString(), StringComparison.Ordinal);

    public static string OwnOf(string token) => $"{Portrayed}/{token}";

    public static string StopOf(string token) => OwnOf(token) + "/stoppen";
}
