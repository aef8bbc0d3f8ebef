using System.Security.Claims;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Who asks, and what they may do.</summary>
/// <param name="Name">Sign-in name.</param>
/// <param name="Organisations">Keys of the organisations they are kept to; empty for who may write for all.</param>
/// <param name="WritesPages">False for who is kept to the media section: files alone.</param>
internal sealed record Writer(string Name, bool MayPublish, bool IsAdministrator, IReadOnlySet<Guid> Organisations, bool WritesPages = true)
{
    public bool IsKept => Organisations.Count > 0;

    // Whoever may not write has been turned away before.
    public static Writer Of(HttpContext context) => new(
        context.User.Identity?.Name ?? "",
        Has(context.User, OfficeRoles.Publishing),
        context.User.IsInRole(OfficeRoles.Administrator),
        OfficeRights.OrganisationsOf(context.User),
        OfficeSections.Content.IsFor(context.User));

    /// <summary>True for what belongs to a section they work in.</summary>
    public bool Handles(DocumentKind kind) => WritesPages || kind == DocumentKind.Media;

    public static bool Has(ClaimsPrincipal user, string roles) => roles.Split(',').Any(user.IsInRole);
}
