using System.Security.Claims;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>A part of the back office, in its menu and on its first page. A slice registers its own as a singleton.</summary>
/// <param name="Title">Dutch, one or two words.</param>
/// <param name="Summary">What one does there, one sentence.</param>
/// <param name="Roles">Comma-separated roles that may enter.</param>
internal sealed record OfficeSection(string Title, string Path, string Summary, string Roles)
{
    public bool IsFor(ClaimsPrincipal user) => OfficeRights.MayEnter(user, this);
}
