using System.Net;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Monitoring.Office;

/// <summary>A site with one small source of its own, that a test may spoil, and a coordinator who is signed in.</summary>
internal sealed class OfficeBench : IAsyncDisposable
{
    public const string Source = "Stad <b>A</b>";

    private OfficeBench(SourceFiles files, ShowcaseHost host, OfficeVisitor coordinator) => (Files, Host, Coordinator) = (files, host, coordinator);

    public SourceFiles Files { get; }

    public ShowcaseHost Host { get; }

    public OfficeVisitor Coordinator { get; }

    public static async Task<OfficeBench> StartAsync(string? postgres = null, Action<SourceFiles>? spoil = null)
    {
        var files = new SourceFiles();
        spoil?.Invoke(files);
        files.Write();
        var settings = new Dictionary<string, string>
        {
            ["Showcase:Monitoring:Sources:0:Name"] = Source,
            ["Showcase:Monitoring:Sources:0:Path"] = files.Path,
            ["Showcase:Entrance:RefusalMilliseconds"] = "0",
            ["Showcase:Entrance:AttemptsPerAddress"] = "1000",
        };
        if (postgres is not null)
        {
            settings["ConnectionStrings:umbracoDbDSN"] = postgres;
            settings["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql";
        }

        var host = await ShowcaseHost.StartAsync(settings);
        return new OfficeBench(files, host, await OfficeVisitor.SignedInAsync(host, OfficeRoles.Coordinator));
    }

    /// <summary>Address of a page about the source.</summary>
    public static string Of(string address) => $"{address}?bron={Uri.EscapeDataString(Source)}";

    /// <summary>Asks for a pull by the button, and waits until it is over.</summary>
    public async Task<FetchedPage> PullAsync()
    {
        var asked = await Coordinator.SendAsync(Of("/beheer/resultaten/bron"), "/beheer/resultaten/bron/ophalen");
        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
        return await UntilAsync(Of("/beheer/resultaten/bron"), page => page.Document.QuerySelector("progress") is null);
    }

    /// <summary>Asks for a preview by the button, and waits until it is there, or the reason why not.</summary>
    public async Task<FetchedPage> PreviewAsync(params (string Name, string Value)[] fields)
    {
        await Coordinator.SendAsync("/beheer/resultaten/uitgaven/nieuw", "/beheer/resultaten/uitgaven/nieuw/voorbeeld", fields);
        return await UntilAsync("/beheer/resultaten/uitgaven/nieuw", page => page.Document.QuerySelector("progress") is null);
    }

    /// <summary>Confirms the preview by its form, and follows it to the release.</summary>
    public async Task<FetchedPage> MakeAsync(string status, string note, params (string Name, string Value)[] fields)
    {
        var sent = await Coordinator.SendAsync("/beheer/resultaten/uitgaven/nieuw", "/beheer/resultaten/uitgaven/nieuw", [("status", status), ("toelichting", note), .. fields]);
        return sent.Status == HttpStatusCode.Redirect ? await FollowAsync(sent.Location!) : sent;
    }

    /// <summary>Follows a confirmed preview until its release is there.</summary>
    public Task<FetchedPage> FollowAsync(string address) => UntilAsync(address, page => page.Document.QuerySelector("progress") is null);

    private async Task<FetchedPage> UntilAsync(string address, Func<FetchedPage, bool> isDone)
    {
        for (var wait = 0; wait < 300; wait++)
        {
            var page = await Coordinator.GetAsync(address);
            if (page.Status == HttpStatusCode.Redirect) return await Coordinator.GetAsync(page.Location!);
            if (isDone(page)) return page;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{address} is still busy.");
    }

    public async ValueTask DisposeAsync()
    {
        Coordinator.Dispose();
        await Host.DisposeAsync();
        Files.Dispose();
    }
}
