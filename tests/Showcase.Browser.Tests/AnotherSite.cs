using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Showcase.Browser.Tests;

/// <summary>A site of somebody else, on another port and so of another origin, with one page that shows a frame of ours.</summary>
internal sealed class AnotherSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AnotherSite(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    /// <param name="frame">Absolute address of what stands in the frame.</param>
    public static async Task<AnotherSite> StartAsync(string frame)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Path.GetTempPath(), Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync($"<!doctype html><title>Een andere site</title><iframe src=\"{frame}\" title=\"Plaatsingen\"></iframe>");
        });
        await app.StartAsync();
        return new AnotherSite(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
