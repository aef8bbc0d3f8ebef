using System.Security.Claims;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>What of someone's roles is narrowed, by claims that are read anew at every request.</summary>
internal static class OfficeRights
{
    /// <summary>Claim: key of an organisation whose pages someone may write. Who has none may write for all.</summary>
    public const string Organisation = "organisatie";

    /// <summary>Claim: path of a section someone may enter (<see cref="OfficeSection.Path"/>). Who has none enters what the roles allow.</summary>
    public const string Section = "sectie";

    /// <summary>Claim: name of the person, for colleagues.</summary>
    public const string PersonName = "naam";

    /// <summary>Policy of whoever writes and may enter the content section.</summary>
    public const string ContentPolicy = "inhoud";

    /// <summary>Policy of whoever writes and may enter the media section.</summary>
    public const string MediaPolicy = "media";

    /// <summary>Policy of whoever writes and may enter one of the two: what both sections ask of the server.</summary>
    public const string WritingPolicy = "schrijven";

    /// <returns>The organisations someone is kept to; empty for who may write for all. Administrators are kept to none.</returns>
    public static IReadOnlySet<Guid> OrganisationsOf(ClaimsPrincipal user) =>
        user.IsInRole(OfficeRoles.Administrator) ? new HashSet<Guid>() : user.FindAll(Organisation).Select(claim => Guid.Parse(claim.Value)).ToHashSet();

    public static bool MayEnter(ClaimsPrincipal user, OfficeSection section) => section.Roles.Split(',').Any(user.IsInRole) && !IsKeptOut(user, section);

    /// <summary>True for who is kept to other sections; says nothing of roles.</summary>
    public static bool IsKeptOut(ClaimsPrincipal user, OfficeSection section) =>
        !user.IsInRole(OfficeRoles.Administrator) && user.HasClaim(claim => claim.Type == Section) && !user.HasClaim(Section, section.Path);

    /// <summary>The name of the person, or else the one they sign in with.</summary>
    public static string NameOf(ClaimsPrincipal user) => user.FindFirstValue(PersonName) ?? user.Identity?.Name ?? "";
}
