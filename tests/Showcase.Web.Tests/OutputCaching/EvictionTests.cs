using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Tests.OutputCaching;

public sealed class EvictionTests
{
    private readonly CountingPage story = new() { Tags = ["content:1"] };
    private readonly CountingPage list = new() { Tags = ["type:successStory", "content:2"] };
    private readonly CountingPage untagged = new();
    private readonly CountingPage number = new() { Tags = [CacheTag.Results] };

    [Theory]
    [InlineData("content:1", "/verhaal")]
    [InlineData("type:successStory", "/lijst")]
    [InlineData("results", "/cijfer")]
    [InlineData("everything", "/los")]
    [InlineData("path:/verhaal", "/verhaal")]
    [InlineData("content:9", null)]
    public async Task Exactly_what_depends_on_a_tag_is_evicted(string tag, string? evicted)
    {
        await using var host = await StartAsync();
        await ReadAllAsync(host);

        host.Services.GetRequiredService<IOutputCacheEviction>().Evict([tag]);
        await ReadAllAsync(host);

        Assert.Equal(evicted == "/verhaal" ? 2 : 1, story.Made);
        Assert.Equal(evicted == "/lijst" ? 2 : 1, list.Made);
        Assert.Equal(evicted == "/los" ? 2 : 1, untagged.Made);
        Assert.Equal(evicted == "/cijfer" ? 2 : 1, number.Made);
    }

    [Fact]
    public async Task An_answer_made_from_the_state_before_an_eviction_is_sent_but_not_stored()
    {
        var (started, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        var text = "oud";
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/verhaal", async (ICacheTags tags) =>
        {
            var seen = text;
            tags.Add("content:1");
            started.TrySetResult();
            await go.Task;
            return TypedResults.Content(seen, "text/html");
        }));

        var late = host.ReadAsync("/verhaal");
        await started.Task;
        var waiting = host.ReadAsync("/verhaal");
        text = "nieuw";
        host.Store.Evict(["content:1"]);
        go.SetResult();

        Assert.Equal("oud", await late);
        Assert.Equal("nieuw", await waiting);
        Assert.Equal("nieuw", await host.ReadAsync("/verhaal"));
    }

    [Fact]
    public async Task An_eviction_of_something_else_keeps_the_answer_under_way_from_the_store_for_one_round_only()
    {
        await using var host = await StartAsync();
        host.Store.Evict(["content:9"]);

        await host.ReadAsync("/verhaal");
        await host.ReadAsync("/verhaal");

        Assert.Equal(1, story.Made);
    }

    [Fact]
    public void Eviction_leaves_nothing_behind()
    {
        var store = TestStore.Create();
        for (var item = 0; item < 100; item++)
        {
            Assert.True(store.Store(new AnswerKey("", $"/{item}", "", ""), new StoredAnswer(200, new byte[] { 1, 2, 3 }, false) { Tags = [$"content:{item}", "everything"], ExpiresAt = long.MaxValue }, store.Generation));
        }

        store.Evict(["content:7"]);
        Assert.Equal(99, store.Count);
        Assert.Null(store.Find(new AnswerKey("", "/7", "", "")));
        store.Evict(["everything"]);
        Assert.Equal(0, store.Count);
        Assert.Equal(0, store.Bytes);
    }

    [Fact]
    public async Task Readers_and_evictions_at_once_never_leave_an_old_answer_behind()
    {
        var version = 0;
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/verhaal", (ICacheTags tags) =>
        {
            var seen = Volatile.Read(ref version);
            tags.Add("content:1");
            return TypedResults.Content($"{seen}", "text/html");
        }));
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested) await host.ReadAsync("/verhaal");
        }, TestContext.Current.CancellationToken)).ToArray();

        for (var round = 1; round <= 300; round++)
        {
            Volatile.Write(ref version, round);
            host.Store.Evict(["content:1"]);
            Assert.Equal($"{round}", await host.ReadAsync("/verhaal"));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    private Task<CacheHost> StartAsync() => CacheHost.StartAsync(app =>
    {
        story.Map(app, "/verhaal");
        list.Map(app, "/lijst");
        untagged.Map(app, "/los");
        number.Map(app, "/cijfer");
    });

    private static async Task ReadAllAsync(CacheHost host)
    {
        foreach (var path in (string[])["/verhaal", "/lijst", "/los", "/cijfer"]) await host.ReadAsync(path);
    }
}
