using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Features.Monitoring;
using Showcase.Web.Features.Search;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Memory;

namespace Showcase.Web.Tests.Support;

/// <summary>The whole site in this process on a free loopback port, with a data folder of its own. Only the clock and outgoing HTTP are replaced.</summary>
/// <remarks>Starting reads all seed content, so tests that change nothing share one host by <c>SharedHost</c>.</remarks>
public sealed class ShowcaseHost : IAsyncDisposable
{
    /// <summary>The day on which the samples are: the last closed quarter is 2026-Q3.</summary>
    public static readonly DateTimeOffset Today = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    // What these say is read at every start; all others may change what the first start puts into the folder.
    private static readonly string[] ReadAtEveryStart = ["Showcase:BaseUrl", "Showcase:Editing:", "Showcase:Office:", "Showcase:Preview:", "Showcase:Entrance:", "Showcase:Delivery:", "Showcase:Consent:", "Showcase:Media:", "Showcase:Webhooks:", "Showcase:Http:", "Logging:", "Umbraco:CMS:Global:Smtp:", "Umbraco:CMS:Webhook:", "Umbraco:CMS:DeliveryApi:"];

    // Filling a folder takes seconds and every one comes out the same: one is filled, the others are copies.
    private static readonly Lazy<Task<string>> Filled = new(() => Task.Run(async () =>
    {
        var folder = FilledFolder.OfThisRun();
        await EndFillingAsync(new ShowcaseHost(folder, null, null));
        return folder;
    }));

    // The same before any figures came: who has a source of its own reads it at its start, as the very first one does.
    private static readonly Lazy<Task<string>> FilledWithoutFigures = new(() => Task.Run(async () =>
    {
        var folder = FilledFolder.OfThisRun();
        await EndFillingAsync(new ShowcaseHost(folder, null, services => services.AddSingleton(provider =>
            new MonitoringSources(provider.GetRequiredService<IOptions<MonitoringOptions>>(), provider.GetRequiredService<SitePaths>() with { Samples = folder }))));
        return folder;
    }));

    private static readonly HtmlParser Parser = new();

    private readonly DataFolder? _ownFolder;
    private readonly Factory _factory;

    private ShowcaseHost(DataFolder own, IReadOnlyDictionary<string, string>? settings, Action<IServiceCollection>? configure)
        : this(own.Path, settings, configure) => _ownFolder = own;

    private ShowcaseHost(string dataPath, IReadOnlyDictionary<string, string>? settings, Action<IServiceCollection>? configure)
    {
        DataPath = dataPath;
        _factory = new Factory(DataPath, settings ?? new Dictionary<string, string>(), configure, Clock);
        _factory.UseKestrel(0);
        _factory.StartServer();
        var address = _factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        // Not "localhost", which some machines resolve to IPv6 first and then wait.
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new UriBuilder(address) { Host = "127.0.0.1" }.Uri };
    }

    /// <summary>Stands still until a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new LeapingClock(Today);

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; }

    public string DataPath { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>Starts a site with SQLite in a new data folder.</summary>
    /// <param name="settings">Beside those of the site itself.</param>
    /// <param name="configure">Plants something behind the site's own registrations.</param>
    public static Task<ShowcaseHost> StartAsync(IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? configure = null) =>
        Task.Run(async () => new ShowcaseHost(await FolderForAsync(settings), settings, configure));

    /// <summary>Ends a first start when all is on disk that a second one need not make again.</summary>
    internal static async Task EndFillingAsync(ShowcaseHost first)
    {
        await first.Services.GetRequiredService<SearchKeeper>().WhenReadyAsync(TimeSpan.FromMinutes(2), CancellationToken.None);
        await first.DisposeAsync();
        // The program itself may end a moment later than its host.
        for (var wait = 0; Composition.DataFolder.IsHeld(first.DataPath) && wait < 1500; wait++) await Task.Delay(20);
    }

    /// <summary>Starts a site on a data folder that goes with it.</summary>
    internal static Task<ShowcaseHost> StartInAsync(DataFolder own, IReadOnlyDictionary<string, string>? settings, Action<IServiceCollection>? configure) =>
        Task.Run(() => new ShowcaseHost(own, settings, configure));

    /// <summary>A data folder as a first start leaves it, for a test that starts on it itself.</summary>
    internal static async Task<DataFolder> FilledFolderAsync() => FilledFolder.CopyOf(await Filled.Value);

    /// <summary>Puts into a folder what a first start leaves there.</summary>
    internal static async Task FillAsync(string folder) => FilledFolder.Copy(await Filled.Value, folder);

    /// <summary>The same, of a site that has no source yet.</summary>
    internal static async Task FillWithoutFiguresAsync(string folder) => FilledFolder.Copy(await FilledWithoutFigures.Value, folder);

    /// <summary>Starts a site on a data folder that the test keeps, such as for a second start.</summary>
    public static Task<ShowcaseHost> StartOnAsync(string dataPath, IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? configure = null) =>
        Task.Run(() => new ShowcaseHost(dataPath, settings, configure));

    /// <summary>Fetches an address and parses what comes back.</summary>
    public async Task<FetchedPage> GetPageAsync(string address, CancellationToken cancellationToken = default)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return new FetchedPage(response.StatusCode, response.Headers.Location?.OriginalString, text, await Parser.ParseDocumentAsync(text, cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
        _ownFolder?.Dispose();
    }

    private static async Task<DataFolder> FolderForAsync(IReadOnlyDictionary<string, string>? settings)
    {
        var others = (settings?.Keys ?? []).Where(name => !ReadAtEveryStart.Any(known => name.StartsWith(known, StringComparison.Ordinal))).ToList();
        if (others.Count == 0) return FilledFolder.CopyOf(await Filled.Value);
        return others.TrueForAll(name => name.StartsWith("Showcase:Monitoring:", StringComparison.Ordinal)) ? FilledFolder.CopyOf(await FilledWithoutFigures.Value) : new DataFolder();
    }

    private sealed class Factory(string dataPath, IReadOnlyDictionary<string, string> settings, Action<IServiceCollection>? configure, TimeProvider clock) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            // Not Production: here every registration is looked into.
            builder.UseEnvironment("Test");
            builder.UseSetting("Showcase:DataPath", dataPath);
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            builder.UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning");
            builder.UseSetting("Showcase:Media:WarmUp", "false");
            builder.UseSetting("Showcase:Media:Films:Automatic", "false");
            builder.UseSetting("Showcase:Media:Films:WatchElsewhere", "false");
            builder.UseSetting("Showcase:Entrance:PrintLink", "false");
            // No test changes a settings file under a site; looking after them means a watch on every folder below the project.
            builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }

            builder.ConfigureTestServices(services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton(clock);
                // It collects the garbage of the whole process, and many sites share this one.
                services.Remove(services.Single(service => service.ImplementationType == typeof(MemoryReturn)));
                // A fifth of a second of processor for each who signs in is for who guesses passwords; FirstAdministratorTests looks at what the site itself does.
                services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
                services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => new NoOutgoingHttp()));
                configure?.Invoke(services);
            });
        }

        protected override IHost CreateHost(IHostBuilder builder)
        {
            // Looking into every registration takes a program that has only begun a second and a half; the sites in the tests' own process have it done.
            if (TestChild.IsThis) builder.UseDefaultServiceProvider(options => options.ValidateScopes = true);
            return base.CreateHost(builder);
        }
    }

    /// <summary>A test that calls the outside world is a mistake; one that needs an answer registers its own handler.</summary>
    private sealed class NoOutgoingHttp : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException($"A test tried to call {request.Method} {request.RequestUri}.");
    }
}

/// <summary>What came back for an address.</summary>
/// <param name="Location">Where a redirect points.</param>
/// <param name="Text">The body as it came.</param>
/// <param name="Document">The body as a parser reads it.</param>
public sealed record FetchedPage(System.Net.HttpStatusCode Status, string? Location, string Text, IHtmlDocument Document);
