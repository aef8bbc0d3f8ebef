using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Preview;

/// <summary>Answers the address of a draft with the public page itself and what belongs to it, made of a picture of the site in which the draft is published.</summary>
internal sealed class PreviewMiddleware(RequestDelegate next, SnapshotStore snapshots)
{
    public async Task InvokeAsync(HttpContext context, PreviewReader reader)
    {
        PreviewHeaders.Set(context.Response.Headers, PreviewedPage.ContentSecurityPolicy);
        if (PreviewRoutes.PageAt(context.Request.Path) is not { } asked)
        {
            await next(context);
            return;
        }

        await PreviewedPage.ShowAsync(context, snapshots, await reader.FindAsync(asked.Token, context.RequestAborted), PreviewRoutes.FrameOf(asked.Token), asked.File, next);
    }
}
