using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Tests.OutputCaching;

/// <summary>Kestrel with cache and HTTP rules as the site has them, in front of endpoints of the test.</summary>
internal sealed class CacheHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private CacheHost(WebApplication app, FakeTimeProvider clock)
    {
        this.app = app;
        Clock = clock;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(app.Urls.Single()),
        };
    }

    public FakeTimeProvider Clock { get; }

    public HttpClient Client { get; }

    public AnswerStore Store => app.Services.GetRequiredService<AnswerStore>();

    public IServiceProvider Services => app.Services;

    public static async Task<CacheHost> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? add = null, params (string Name, string Value)[] settings)
    {
        var clock = new FakeTimeProvider();
        // Without a watch on every folder below, to see a settings file change.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = Path.GetTempPath(), Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        foreach (var (name, value) in settings) builder.Configuration[name] = value;
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHttpRules(builder.Configuration).AddAnswerCache(builder.Configuration);
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(new StaticAssets(new NullFileProvider()));
        builder.Services.AddRouting();
        add?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseSecurityHeaders(app.Configuration).UseAnswerCache().UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => context.Response.WriteAsync("Er ging iets mis."),
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : 500,
        });
        app.UseRequestRules().UseRouting();
        map(app);
        app.UseEndpoints(_ => { });
        await app.StartAsync();
        return new CacheHost(app, clock);
    }

    public async Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] headers)
    {
        var (method, address) = path.Split(' ') is [var named, var rest] ? (named, rest) : ("GET", path);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> ReadAsync(string path, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(path, headers);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
