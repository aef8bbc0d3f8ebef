using Showcase.Core.Content;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>Answers with a file of the web root. Compression, validators and keeping it in memory are the output cache's work.</summary>
internal sealed class StaticAssetsMiddleware(RequestDelegate next, StaticAssets assets)
{
    /// <summary>Files change with a deployment, not with a publication.</summary>
    private const string Tag = "assets";

    public Task InvokeAsync(HttpContext context)
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return isRead && assets.Find(context.Request.Path.Value ?? "") is { } asset ? SendAsync(context, asset) : next(context);
    }

    private static async Task SendAsync(HttpContext context, StaticAsset asset)
    {
        context.RequestServices.GetRequiredService<ICacheTags>().Add(Tag);
        context.Response.ContentType = asset.ContentType;
        context.Response.Headers.CacheControl = asset.CacheControl;
        context.Response.ContentLength = asset.File.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await context.Response.SendFileAsync(asset.File, context.RequestAborted);
    }
}
