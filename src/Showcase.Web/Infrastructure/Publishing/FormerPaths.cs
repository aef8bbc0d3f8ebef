using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Sends visitors of a path where a document once stood to where it stands now. A path in use is never redirected.</summary>
internal static class FormerPaths
{
    public static IApplicationBuilder UseFormerPaths(this IApplicationBuilder app)
    {
        var snapshots = app.ApplicationServices.GetRequiredService<SnapshotStore>();
        return app.Use((context, next) =>
        {
            if (snapshots.Current.FindRedirect(context.Request.Path.Value ?? "") is null || Target(context) is not { } target)
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = target + context.Request.QueryString;
            return Task.CompletedTask;
        });
    }

    private static string? Target(HttpContext context)
    {
        if (!(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) || context.Request.Path.Value is not { Length: > 1 } path)
        {
            return null;
        }

        var site = context.RequestServices.GetRequiredService<IPublishedSite>();
        if (site.FindByPath(path) is not null || site.FindRedirect(path) is not { } target)
        {
            return null;
        }

        // Should the document move on, the redirect must not stay in caches.
        if (site.FindByPath(target) is { } content)
        {
            context.RequestServices.GetRequiredService<ICacheTags>().Add(CacheTag.Content(content.Key));
        }

        return target;
    }
}
