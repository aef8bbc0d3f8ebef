using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Preview;

/// <summary>The public page itself, made of a picture of the site in which the draft is published.</summary>
internal static class PreviewedPage
{
    /// <summary>The public policy, but for the frame in which we show it ourselves.</summary>
    public static readonly string ContentSecurityPolicy = SecurityHeaders.ContentSecurityPolicy.Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);

    /// <param name="frame">Address of the frame around it.</param>
    /// <param name="file">Name of a file that belongs to the page, such as the captions of a film.</param>
    /// <param name="next">Answers the address of the public page.</param>
    public static async Task ShowAsync(HttpContext context, SnapshotStore snapshots, FoundPreview? found, string frame, string? file, RequestDelegate next)
    {
        if (found is not { Snapshot: { } draft, Content.PublicPath: { } path })
        {
            context.Response.StatusCode = found is { Snapshot: null } ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
            return;
        }

        using (snapshots.ShowHere(draft))
        {
            context.Features.Set(new ShownElsewhere(path, PreviewRoutes.PageIn(frame)));
            context.Request.Path = file is null ? path : path.TrimEnd('/') + "/" + file;
            context.Request.QueryString = QueryString.Empty;
            await next(context);
        }
    }
}
