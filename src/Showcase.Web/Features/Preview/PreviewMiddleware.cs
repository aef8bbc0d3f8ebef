using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Preview;

/// <summary>Answers the address of a draft with the public page itself, made of a picture of the site in which the draft is published.</summary>
internal sealed class PreviewMiddleware(RequestDelegate next, SnapshotStore snapshots)
{
    /// <summary>The public policy, but for the frame in which we show it ourselves.</summary>
    private static readonly string ContentSecurityPolicy = SecurityHeaders.ContentSecurityPolicy.Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);

    public async Task InvokeAsync(HttpContext context, PreviewReader reader)
    {
        PreviewHeaders.Set(context.Response.Headers, ContentSecurityPolicy);
        if (PreviewRoutes.TokenOfPage(context.Request.Path) is not { } token)
        {
            await next(context);
            return;
        }

        var found = await reader.FindAsync(token, context.RequestAborted);
        if (found is not { Snapshot: { } draft, Content.PublicPath: { } path })
        {
            context.Response.StatusCode = found is { Snapshot: null } ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
            return;
        }

        using (snapshots.ShowHere(draft))
        {
            context.Request.Path = path;
            context.Request.QueryString = QueryString.Empty;
            await next(context);
        }
    }
}
