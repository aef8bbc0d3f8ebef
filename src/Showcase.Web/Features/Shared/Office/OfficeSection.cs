using System.Security.Claims;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>A part of the back office, in its menu and on its first page. A slice registers its own as a singleton.</summary>
/// <param name="Title">Dutch, one or two words.</param>
/// <param name="Summary">What one does there, one sentence.</param>
/// <param name="Roles">Comma-separated roles that may enter.</param>
internal sealed record OfficeSection(string Title, string Path, string Summary, string Roles)
{
    /// <summary>Paths elsewhere that belong to it, such as those its scripts ask.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public bool IsFor(ClaimsPrincipal user) => OfficeRights.MayEnter(user, this);

    /// <summary>Lower stands earlier in the menu; sections with the same stand in the order in which they were registered.</summary>
    public int Order { get; init; }

    /// <summary>True for the section's own path, what is below it, and the same of <see cref="Also"/>.</summary>
    public bool Holds(PathString path) => Also.Prepend(Path).Any(own => path.StartsWithSegments(own, StringComparison.OrdinalIgnoreCase));
}
