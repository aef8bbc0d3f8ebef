using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Preview;

/// <summary>Answers the address of a draft with the public page itself and what belongs to it, made of a picture of the site in which the draft is published.</summary>
internal sealed class PreviewMiddleware(RequestDelegate next, SnapshotStore snapshots)
{
    /// <summary>The public policy, but for the frame in which we show it ourselves.</summary>
    private static readonly string ContentSecurityPolicy = SecurityHeaders.ContentSecurityPolicy.Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);

    public async Task InvokeAsync(HttpContext context, PreviewReader reader)
    {
        PreviewHeaders.Set(context.Response.Headers, ContentSecurityPolicy);
        if (PreviewRoutes.PageAt(context.Request.Path) is not { } asked)
        {
            await next(context);
            return;
        }

        var found = await reader.FindAsync(asked.Token, context.RequestAborted);
        if (found is not { Snapshot: { } draft, Content.PublicPath: { } path })
        {
            context.Response.StatusCode = found is { Snapshot: null } ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
            return;
        }

        using (snapshots.ShowHere(draft))
        {
            context.Features.Set(new ShownElsewhere(path, PreviewRoutes.PageOf(asked.Token)));
            context.Request.Path = asked.File is { } file ? path.TrimEnd('/') + "/" + file : path;
            context.Request.QueryString = QueryString.Empty;
            await next(context);
        }
    }
}
