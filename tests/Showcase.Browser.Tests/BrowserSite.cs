using System.Xml.Linq;
using Microsoft.Playwright;
using Showcase.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(Showcase.Browser.Tests.BrowserSite))]

namespace Showcase.Browser.Tests;

/// <summary>The built site as a process, Debian's Chromium, and what the sitemap says there is. One for the whole run.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private static readonly string[] Chromiums = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // No network of the browser's own: what it asks for is what the pages ask for. And no process apart for what draws, which a third of the work of a new visitor goes to.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--in-process-gpu",
    ];

    private readonly Lazy<Task<IReadOnlyList<PageReport>>> _reports;
    private DataFolder? _data;
    private ServerProcess? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BrowserSite() => _reports = new(() => Task.Run(() => SiteCrawl.VisitAllAsync(this)));

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public IBrowser Browser => _browser!;

    /// <summary>Path and query of every address in the sitemap, in its order.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>Every address visited once, by the first test that asks.</summary>
    internal Task<IReadOnlyList<PageReport>> Reports => _reports.Value;

    public HttpClient Client { get; private set; } = new();

    public static string Axe { get; } = File.ReadAllText(RepositoryRoot.Combine("tests", "Showcase.Browser.Tests", "node_modules", "axe-core", "axe.min.js"));

    /// <summary>Folder for pictures and reports that people look at.</summary>
    public static string Artifacts(string name) => Directory.CreateDirectory(RepositoryRoot.Combine("artifacts", name)).FullName;

    public async ValueTask InitializeAsync()
    {
        var launching = LaunchAsync();
        _data = await FilledSite.CopyAsync();
        _server = ServerProcess.Start(_data.Path);
        Address = await _server.ListeningAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        Paths = await ReadSitemapAsync();
        await launching;
    }

    // While the site starts, which leaves one processor idle for much of the time.
    private async Task LaunchAsync()
    {
        _playwright = await Playwright.CreateAsync();
        var chromium = Chromiums.FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("Chromium is not installed: install the package 'chromium'.");
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Headless = true, Args = Flags });
    }

    /// <summary>A visitor without history.</summary>
    public Task<IBrowserContext> VisitorAsync(int width = 1280, bool scripts = true, ColorScheme scheme = ColorScheme.Light) =>
        Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
        });

    /// <summary>Empty when there is none: the tests that need addresses say so.</summary>
    private async Task<IReadOnlyList<string>> ReadSitemapAsync()
    {
        using var answer = await Client.GetAsync(new Uri("/sitemap.xml", UriKind.Relative));
        return answer.IsSuccessStatusCode
            ? [.. XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants().Where(IsAddress).Select(loc => new Uri(loc.Value).PathAndQuery)]
            : [];
    }

    // Pictures and films in a sitemap have a loc of their own.
    private static bool IsAddress(XElement element) => element.Name.LocalName == "loc" && element.Parent?.Name.LocalName == "url";

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        Client.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _data?.Dispose();
    }
}
