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
            if (!withdrawn.IsGone(context.Request.Path.Value ?? ""))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status410Gone;
            return Task.CompletedTask;
        });
    }
}
