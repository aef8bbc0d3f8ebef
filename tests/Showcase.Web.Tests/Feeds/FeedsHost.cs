using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Showcase.Core.Content;
using Showcase.Core.Feeds;
using Showcase.Web.Infrastructure;
using Showcase.Web.Features.Feeds;

namespace Showcase.Web.Tests.Feeds;

/// <summary>The feeds slice alone, over HTTP, with what a test contributes.</summary>
internal sealed class FeedsHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private FeedsHost(WebApplication app, SeenTags tags)
    {
        this.app = app;
        Tags = tags.Seen;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IReadOnlyCollection<string> Tags { get; }

    public static async Task<FeedsHost> StartAsync(Action<IServiceCollection> contribute, string? baseUrl = "https://showcase.example")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Showcase:BaseUrl", baseUrl)]);
        builder.Services.AddOptions<ShowcaseOptions>().BindConfiguration(ShowcaseOptions.Section);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<IPublishedSite, EmptySite>();
        var tags = new SeenTags();
        builder.Services.AddSingleton<ICacheTags>(tags);
        builder.Services.AddFeeds();
        contribute(builder.Services);
        var app = builder.Build();
        app.MapFeeds();
        await app.StartAsync();
        return new FeedsHost(app, tags);
    }

    public async Task<XDocument> GetXmlAsync(string path) => XDocument.Parse(await GetTextAsync(path));

    public async Task<string> GetTextAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path} gave {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class SeenTags : ICacheTags
    {
        public HashSet<string> Seen { get; } = [];

        public void Add(string tag) => Seen.Add(tag);
    }
}

internal sealed class ContributedEntries(params FeedEntry[] entries) : IFeedSource
{
    public IEnumerable<FeedEntry> Entries() => entries;

    /// <summary>A story that shows its number; details as a test needs them.</summary>
    public static FeedEntry Story(int number, string title = "Van bijstand naar werk", string html = "<p>Tekst</p>") => new(
        new Guid(number, 0, 0, new byte[8]),
        $"/verhalen/verhaal-{number}",
        title,
        "Samenvatting",
        html,
        new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.Zero).AddDays(number),
        new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero).AddDays(number),
        ["groen", "plaatsing"],
        "/media/abcd1234/foto één.jpg");
}

internal sealed class FailingSource : IFeedSource, ISitemapSource
{
    IEnumerable<FeedEntry> IFeedSource.Entries() => throw new InvalidOperationException("This slice is broken.");

    IEnumerable<SitemapEntry> ISitemapSource.Entries()
    {
        yield return new SitemapEntry("/half", null);
        throw new InvalidOperationException("This slice breaks half way.");
    }
}
