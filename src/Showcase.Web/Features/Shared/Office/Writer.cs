using System.Security.Claims;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Who asks, and what they may do.</summary>
/// <param name="Name">Sign-in name.</param>
/// <param name="Organisations">Keys of the organisations they are kept to; empty for who may write for all.</param>
internal sealed record Writer(string Name, bool MayPublish, bool IsAdministrator, IReadOnlySet<Guid> Organisations)
{
    public bool IsKept => Organisations.Count > 0;

    // Whoever may not write has been turned away before.
    public static Writer Of(HttpContext context) => new(
        context.User.Identity?.Name ?? "",
        Has(context.User, OfficeRoles.Publishing),
        context.User.IsInRole(OfficeRoles.Administrator),
        OfficeRights.OrganisationsOf(context.User));

    public static bool Has(ClaimsPrincipal user, string roles) => roles.Split(',').Any(user.IsInRole);
}
