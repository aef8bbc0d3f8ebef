using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>Why something may not be published, or a hint.</summary>
/// <param name="Property">Alias of the property to look at, or nothing.</param>
/// <param name="Kind">Which gate says so.</param>
/// <param name="Key">The document it is about, where more than one was to be published.</param>
/// <param name="Name">Name of that document.</param>
/// <param name="Spot">Where in the property, as its editor knows it.</param>
internal sealed record ReasonResponse(string Text, string? Property, string Kind, Guid? Key = null, string? Name = null, string? Spot = null)
{
    public static ReasonResponse Of(PublicationReason reason) => new(reason.Text, reason.Property, reason.Kind, Spot: reason.Spot);
}
