using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Showcase.Core.Content;
using Showcase.Core.Media;
using Showcase.Web.Infrastructure;
using Showcase.Web.Features.Media;

namespace Showcase.Web.Tests.Media;

/// <summary>The media slice alone, over HTTP, with a data folder of its own.</summary>
internal sealed class MediaHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private MediaHost(WebApplication app, string dataPath)
    {
        this.app = app;
        DataPath = dataPath;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public string DataPath { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<MediaHost> StartAsync(IPublishedSite? site = null, params (string Name, string Value)[] settings)
    {
        var dataPath = Directory.CreateTempSubdirectory("showcase-media-").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Showcase:Media:WarmUp", "false")]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Services.AddSingleton(new SitePaths(dataPath, "", ""));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddRouting(options => options.SetParameterPolicy<Microsoft.AspNetCore.Routing.Constraints.RegexInlineRouteConstraint>("regex"));
        builder.Services.AddRenditions();
        builder.Services.AddSingleton<IPublicFiles, EverythingPublic>();
        if (site is not null)
        {
            builder.Services.AddScoped(_ => site);
        }

        var app = builder.Build();
        app.MapMedia();
        await app.StartAsync();
        return new MediaHost(app, dataPath);
    }

    public string Write(string name, byte[] content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(DataPath, "media", "abcd1234")).FullName;
        File.WriteAllBytes(Path.Combine(folder, name), content);
        return "/media/abcd1234/" + name;
    }

    public string Sign(Rendition rendition) => RenditionAddress.Write(rendition, app.Services.GetRequiredService<RenditionSignature>().Sign(rendition));

    public PictureSourceSet SourcesOf(Picture picture, NamedCrop crop) => app.Services.GetRequiredService<PictureSources>().Of(picture, crop);

    public async Task<HttpStatusCode> StatusOfAsync(string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>The first line of the answer to an address sent as it is, which no client of good manners would do.</summary>
    public async Task<string> SendRawAsync(string address)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", Client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Directory.Delete(DataPath, recursive: true);
    }

    /// <summary>Here there are files and no documents that could hold them.</summary>
    private sealed class EverythingPublic : IPublicFiles
    {
        public ValueTask<FileStanding> FindAsync(string path, CancellationToken cancellationToken) => ValueTask.FromResult(new FileStanding(FileState.Public));
    }
}
