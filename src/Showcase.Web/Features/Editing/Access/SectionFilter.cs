using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Editing.Access;

/// <summary>Lets whoever is kept to the media section do with files what others do with pages, and nothing with pages.</summary>
internal sealed class SectionFilter : IEndpointFilter
{
    private const string Refusal = "Dit hoort bij een onderdeel dat niet voor u is opengesteld.";

    // These know no document; the two that write look at the kind themselves.
    private static readonly HashSet<string> ForFilesToo =
    [
        OfficePaths.Api + EditingRoutes.Me, OfficePaths.Api + EditingRoutes.Schema, OfficePaths.Api + EditingRoutes.Items, OfficePaths.Api + EditingRoutes.Documents, OfficePaths.Api + EditingRoutes.Bulk,
    ];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return Writer.Of(http).WritesPages || await IsOfFilesAsync(http) ? await next(context) : OfficeProblem.Of(StatusCodes.Status403Forbidden, Refusal);
    }

    private static async Task<bool> IsOfFilesAsync(HttpContext http)
    {
        var pattern = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        if (ForFilesToo.Contains(pattern))
        {
            return true;
        }

        return pattern == OfficePaths.Api + EditingRoutes.Search ? http.Request.Query["kind"] == "media"
            : Guid.TryParse(http.Request.RouteValues["key"] as string, out var key) && !await http.RequestServices.GetRequiredService<ShowcaseDbContext>()
                .Set<DocumentRow>().AnyAsync(row => row.Key == key && row.Kind != DocumentKind.Media, http.RequestAborted);
    }
}
