namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>That the page at hand is shown at another address than its own: a draft, by a link to it. What belongs to the page is asked for below that address, so that it is the draft's too.</summary>
/// <param name="Path">Where the page stands, or would stand.</param>
/// <param name="Address">Where it is shown.</param>
internal sealed record ShownElsewhere(string Path, string Address)
{
    /// <returns>Where the files of the page at a path are asked for in this request.</returns>
    public static string AddressOf(HttpContext context, string path) =>
        context.Features.Get<ShownElsewhere>() is { } shown && shown.Path == path ? shown.Address : path;
}
