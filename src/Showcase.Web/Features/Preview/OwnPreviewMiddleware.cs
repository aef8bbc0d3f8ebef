using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Preview;

/// <summary>What who is signed in asked for and may see.</summary>
/// <param name="File">Name of a file that belongs to the page.</param>
internal sealed record OwnPreviewGrant(Guid Key, string? File);

/// <summary>Answers with the public page what the back office granted: the request goes through all its gates, and then once more to that page.</summary>
internal sealed class OwnPreviewMiddleware(RequestDelegate next, SnapshotStore snapshots)
{
    public async Task InvokeAsync(HttpContext context, PreviewReader reader)
    {
        await next(context);
        if (context.Features.Get<OwnPreviewGrant>() is not { } grant)
        {
            return;
        }

        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        PreviewHeaders.Set(context.Response.Headers, PreviewedPage.ContentSecurityPolicy);
        await PreviewedPage.ShowAsync(context, snapshots, await reader.FindOwnAsync(grant.Key, context.RequestAborted), PreviewRoutes.OwnOf(grant.Key), grant.File, next);
    }
}
