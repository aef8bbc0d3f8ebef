using Microsoft.Playwright;
using Showcase.Web.Tests.Support;

namespace Showcase.Browser.Tests;

/// <summary>A site of its own for the journey through the back office: it changes figures, which no other test should see.</summary>
public sealed class OfficeSite : IAsyncLifetime
{
    internal const string Password = "vier losse woorden samen";
    internal const string Mail = "beheerder@showcase.example";

    private readonly DataFolder _data = new();
    private readonly DataFolder _source = new();
    private ServerProcess? _server;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts it with one source, whose files a test may change.</summary>
    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine("samples", "monitoring", "merelland")))
        {
            File.Copy(file, _source.Combine(Path.GetFileName(file)));
        }

        _server = ServerProcess.Start(_data.Path, new Dictionary<string, string>
        {
            ["Showcase:Monitoring:Sources:0:Name"] = "Merelland",
            ["Showcase:Monitoring:Sources:0:Path"] = _source.Path,
            ["Showcase:Monitoring:ReleaseAutomatically"] = "false",
        });
        Address = await _server.ListeningAsync();
    }

    /// <summary>Whether the administrator has come in by the link, which works once.</summary>
    public bool HasPassword { get; set; }

    /// <summary>The link that the console shows.</summary>
    public async Task<string> LinkAsync()
    {
        for (var wait = 0; wait < 100; wait++)
        {
            var line = _server!.Output.Split('\n').FirstOrDefault(line => line.Contains("/beheer/welkom?", StringComparison.Ordinal));
            if (line is not null) return line[line.IndexOf("/beheer/", StringComparison.Ordinal)..].Trim();
            await Task.Delay(100);
        }

        throw new InvalidOperationException("No link was printed.");
    }

    /// <summary>Takes every nth effort away at the source, as a late correction does.</summary>
    public void RemoveEfforts(int each)
    {
        var path = _source.Combine("inzet.csv");
        File.WriteAllLines(path, File.ReadAllLines(path).Where((_, line) => line == 0 || line % each != 0).ToList());
    }

    /// <summary>Has every paragraph used a lot today, in a version that is long gone too.</summary>
    public void AddCounts()
    {
        using var database = SqliteFile.Open(_data.Combine("showcase.db"));
        Assert.True(SqliteFile.Execute(database, """
            INSERT INTO "ParagraphCounts" ("Paragraph", "Version", "Kind", "Day", "Count")
            SELECT "Document"."Key", version.value, kind.value, date('now'), 1234 * length(kind.value) FROM "Document", json_each('["1.0.0","0.9.0-concept"]') AS version, json_each('["bekeken","gekopieerd-opmaak","docx"]') AS kind
            WHERE "ContentType" = 'tenderParagraph'
            """) > 40, "Nothing to look at.");
    }

    public async Task<IBrowserContext> VisitorAsync(IBrowser browser, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true, string? state = null) =>
        await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = scripts,
            StorageState = state, Locale = "nl-NL", TimezoneId = "Europe/Amsterdam", ReducedMotion = ReducedMotion.Reduce,
        });

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _data.Dispose();
        _source.Dispose();
    }
}
