using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Showcase.Benchmarks.Load;

namespace Showcase.Benchmarks.Editing;

/// <summary>Does to a large branch what editors do, while another editor types.</summary>
internal sealed class BranchRace(EditingSession editor, EditingSession other, RunningSite site) : IDisposable
{
    private readonly HttpClient visitor = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };

    public async Task RunAsync()
    {
        var searched = Stopwatch.StartNew();
        var isReading = (bool)(await editor.GetAsync("/search?q=zonnebloem&text=true"))["isReading"]!;
        Line("first search in texts", searched.Elapsed, []);
        while (isReading)
        {
            await Task.Delay(200);
            isReading = (bool)(await editor.GetAsync("/search?q=zonnebloem&text=true"))["isReading"]!;
        }

        Line("until the texts were read", searched.Elapsed, []);
        var home = (string)(await editor.GetAsync("/tree/root"))["items"]![0]!["key"]!;
        var folder = (string)(await editor.GetAsync($"/search?q={Uri.EscapeDataString(ManyDrafts.FolderName)}"))["items"]![0]!["key"]!;
        await RowAsync("publish, first time", () => PublishAsync(folder), "/map-voor-de-meting/blad-1999", HttpStatusCode.OK);
        await RowAsync("another address", () => RenameAsync(folder, "andere-map"), "/andere-map/blad-1999", HttpStatusCode.OK);
        await RowAsync("into another order", () => SortAsync(folder), "/andere-map/blad-1999", HttpStatusCode.OK);
        await RowAsync("unpublish", () => PostAsync(folder, "unpublish"), "/andere-map/blad-1999", HttpStatusCode.NotFound);
        await RowAsync("publish, all there", () => PublishAsync(folder), "/andere-map/blad-1999", HttpStatusCode.OK);
        await RowAsync("to the bin", () => PostAsync(folder, "trash"), "/andere-map/blad-1999", HttpStatusCode.NotFound);
        await RowAsync("out of the bin", () => PostAsync(folder, "restore"), "/andere-map/blad-1999", HttpStatusCode.OK);
        var copy = Guid.NewGuid().ToString();
        await RowAsync("copy", async () => await EndAsync(await editor.SendAsync(HttpMethod.Post, $"/documents/{folder}/copy", new { key = copy, parent = home, withDescendants = true }, 0)), null, default);
        await RowAsync("copy to the bin", () => PostAsync(copy, "trash"), null, default);
        await RowAsync("copy removed for good", async () => await EndAsync(await editor.SendAsync(HttpMethod.Delete, $"/documents/{copy}", new { }, await RevisionAsync(copy))), null, default);
        await RowAsync("publish one page", async () => await PublishAsync((string)(await editor.GetAsync("/search?q=verhaal%20199"))["items"]![0]!["key"]!), null, default);
    }

    public void Dispose() => visitor.Dispose();

    /// <param name="address">What shows on the site that it is done.</param>
    private async Task RowAsync(string what, Func<Task> act, string? address, HttpStatusCode expected)
    {
        using var ending = new CancellationTokenSource();
        var typing = TypeAsync(ending.Token);
        await Task.Delay(300, CancellationToken.None);
        var (begun, before) = (Stopwatch.GetTimestamp(), site.Server.ProcessorTime);
        await act();
        var (taken, processor) = (Stopwatch.GetElapsedTime(begun), site.Server.ProcessorTime - before);
        await ending.CancelAsync();
        Line(what, taken, await typing, processor);
        if (address is null) return;
        using var shown = await visitor.GetAsync(new Uri(address, UriKind.Relative), CancellationToken.None);
        if (shown.StatusCode != expected && !(expected == HttpStatusCode.NotFound && shown.StatusCode == HttpStatusCode.Gone)) Console.WriteLine($"  {address} answers {(int)shown.StatusCode}, not {(int)expected}.");
    }

    private static void Line(string what, TimeSpan taken, List<double> waits, TimeSpan processor = default)
    {
        waits.Sort();
        var beside = waits.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{waits[^1],8:0}{waits[waits.Count / 2],8:0}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28}{taken.TotalSeconds,8:0.00}{processor.TotalSeconds,8:0.00}{beside}"));
    }

    /// <returns>What each autosave took, in milliseconds.</returns>
    private async Task<List<double>> TypeAsync(CancellationToken ending)
    {
        var page = (string)(await other.GetAsync("/search?type=event&take=1"))["items"]![0]!["key"]!;
        var document = await other.GetAsync($"/documents/{page}");
        var (revision, waits) = ((long)document["revision"]!, new List<double>());
        while (!ending.IsCancellationRequested)
        {
            var begun = Stopwatch.GetTimestamp();
            revision = await other.SaveAsync(page, document, $"Getypt {waits.Count}", revision, autosave: true);
            waits.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            await Task.Delay(20, CancellationToken.None);
        }

        return waits;
    }

    private async Task<long> RevisionAsync(string key) => (long)(await editor.GetAsync($"/documents/{key}"))["revision"]!;

    private async Task PostAsync(string key, string what) => await EndAsync(await editor.SendAsync(HttpMethod.Post, $"/documents/{key}/{what}", new { }, await RevisionAsync(key)));

    private async Task PublishAsync(string key) =>
        await EndAsync(await editor.SendAsync(HttpMethod.Post, $"/documents/{key}/publish", new { withDescendants = true }, await RevisionAsync(key)));

    private async Task RenameAsync(string key, string segment)
    {
        var document = await editor.GetAsync($"/documents/{key}");
        document["values"]!["umbracoUrlName"] = segment;
        await editor.PublishAsync(key, await editor.SaveAsync(key, document, (string)document["name"]!, (long)document["revision"]!, autosave: false));
    }

    private async Task SortAsync(string key)
    {
        var keys = new List<string>();
        for (var (skip, total) = (0, 1); skip < total; skip += 100)
        {
            var page = await editor.GetAsync($"/tree/{key}/children?skip={skip}&take=100");
            total = (int)page["total"]!;
            keys.AddRange(page["items"]!.AsArray().Select(item => (string)item!["key"]!));
        }

        keys.Reverse();
        await EndAsync(await editor.SendAsync(HttpMethod.Post, $"/tree/{key}/sort", new { keys }, 0));
    }

    private async Task EndAsync(JsonNode answer)
    {
        while ((string?)answer["job"] is { } job)
        {
            var state = await editor.GetAsync($"/jobs/{job}");
            if ((string)state["state"]! is not ("waiting" or "running"))
            {
                if ((string)state["state"]! != "done") Console.WriteLine($"  {state["outcome"]}");
                return;
            }

            await Task.Delay(100);
        }
    }
}
