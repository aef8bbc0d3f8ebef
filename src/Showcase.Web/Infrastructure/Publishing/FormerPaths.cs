using Showcase.Core.Content;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Sends visitors of a path where a document once stood to where it stands now. A path in use is never redirected.</summary>
internal static class FormerPaths
{
    public static IApplicationBuilder UseFormerPaths(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (Target(context) is { } target)
        {
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = target + context.Request.QueryString;
            return;
        }

        await next(context);
    });

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
