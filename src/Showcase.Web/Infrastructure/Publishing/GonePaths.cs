using Showcase.Core.Content;

namespace Showcase.Web.Infrastructure.Publishing;

/// <summary>Tells who asks for what was taken off for want of consent that it is gone for good, so that search engines drop it at once.</summary>
internal static class GonePaths
{
    public static IApplicationBuilder UseGonePaths(this IApplicationBuilder app)
    {
        var withdrawn = app.ApplicationServices.GetRequiredService<IWithdrawnPages>();
        return app.Use((context, next) =>
        {
            var path = context.Request.Path.Value ?? "";
            if (withdrawn.GoneType(path) is null && !PagesOf(path).Any(page => withdrawn.GoneType(page) is not null))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status410Gone;
            return Task.CompletedTask;
        });
    }

    /// <summary>The page that a file belongs to: the captions of a film stand below it, a date for a calendar has its path with an ending.</summary>
    private static IEnumerable<string> PagesOf(string path)
    {
        var (dot, slash) = (path.LastIndexOf('.'), path.LastIndexOf('/'));
        return dot > slash && slash > 0 ? [path[..dot], path[..slash]] : [];
    }
}
