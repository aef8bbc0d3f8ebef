using System.Diagnostics;
using System.Globalization;
using Showcase.Benchmarks.Load;

namespace Showcase.Benchmarks.Editing;

/// <summary>What an editor waits for: opening, saving and publishing over HTTP, on the published site with thousands of stories.</summary>
internal static class EditingCommand
{
    private const int Times = 40;
    private const int Publications = 15;

    public static async Task<int> RunAsync(string[] options)
    {
        var stories = options.FirstOrDefault(option => !option.StartsWith('-')) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : 5_000;
        var folder = Directory.CreateTempSubdirectory("showcase-editing-");
        using var cancel = new CancellationTokenSource();
        try
        {
            if (!options.Contains("--no-publish")) await PublishedSite.PublishAsync(cancel.Token);
            await using (await PublishedSite.StartAsync(folder.FullName, cancel.Token, EditingSession.Settings))
            {
                // The first start fills the folder.
            }

            ManyStories.Add(Path.Combine(folder.FullName, "showcase.db"), stories);
            await using var site = await PublishedSite.StartAsync(folder.FullName, cancel.Token, EditingSession.Settings);
            using var editor = await EditingSession.SignInAsync(site.Address);
            await MeasureAsync(editor, stories);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(EditingSession editor, int stories)
    {
        var paragraph = (await editor.GetAsync("/search?type=tenderParagraph&take=1"))["items"]![0]!;
        var (key, overview) = ((string)paragraph["key"]!, (string)(await editor.GetAsync("/search?type=storyOverview&take=1"))["items"]![0]!["key"]!);
        var document = await editor.GetAsync($"/documents/{key}");
        var properties = (await editor.GetAsync("/schema"))["types"]!.AsArray().Single(type => (string)type!["alias"]! == "tenderParagraph")!["properties"]!.AsArray().Count;
        var organisation = (string)(await editor.GetAsync("/search?type=organisation&take=1"))["items"]![0]!["key"]!;
        var revision = (long)document["revision"]!;
        Console.WriteLine($"{stories} stories; a paragraph of {properties} properties, {document["values"]!.ToJsonString().Length / 1024} kB of values. Milliseconds over HTTP on this machine.");
        Console.WriteLine($"{"",-44}{"median",8}{"p95",8}{"most",8}");
        await RowAsync("open (GET document)", Times, _ => editor.GetAsync($"/documents/{key}"));
        await RowAsync("gates", Times, _ => editor.GetAsync($"/documents/{key}/gates"));
        await RowAsync("save (PUT)", Times, async time => revision = await editor.SaveAsync(key, document, $"{document["name"]} {time}", revision, autosave: false));
        await RowAsync("autosave (PUT)", Times, async time => revision = await editor.SaveAsync(key, document, $"{document["name"]} a{time}", revision, autosave: true));
        await RowAsync("publish", Publications, async _ => revision = await editor.PublishAsync(key, revision));
        await RowAsync("branch of the tree, 100 of all stories", Times, _ => editor.GetAsync($"/tree/{overview}/children"));
        await RowAsync("search by name", Times, _ => editor.GetAsync("/search?q=verhaal%20199"));
        await RowAsync("used by: an organisation", Times, _ => editor.GetAsync($"/documents/{organisation}/references"));
        await RowAsync("work list: to be looked at again", Times, _ => editor.GetAsync("/lists/review"));
    }

    private static async Task RowAsync(string what, int times, Func<int, Task> run)
    {
        var taken = new List<double>();
        // The first one is paid once, by the first editor of the day.
        for (var time = 0; time <= times; time++)
        {
            var started = Stopwatch.GetTimestamp();
            await run(time);
            if (time > 0) taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        taken.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44}{taken[taken.Count / 2],8:0.0}{taken[(int)(taken.Count * 0.95)],8:0.0}{taken[^1],8:0.0}"));
    }
}
