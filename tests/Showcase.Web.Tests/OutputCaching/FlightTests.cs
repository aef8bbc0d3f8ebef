using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Showcase.Core.Content;

namespace Showcase.Web.Tests.OutputCaching;

public sealed class FlightTests
{
    [Fact]
    public async Task Who_waited_for_an_answer_that_was_evicted_as_soon_as_it_was_stored_makes_a_new_one()
    {
        var (started, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        var made = 0;
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/verhaal", async (ICacheTags tags, HttpContext context) =>
        {
            tags.Add("content:1");
            var number = Interlocked.Increment(ref made);
            started.TrySetResult();
            await go.Task;
            return TypedResults.Content($"{number}", "text/html");
        }));

        var first = host.ReadAsync("/verhaal");
        await started.Task;
        var waiting = host.ReadAsync("/verhaal");
        var watch = Task.Run(() =>
        {
            while (host.Store.Count == 0) Thread.Yield();
            host.Store.Evict(["content:1"]);
        }, TestContext.Current.CancellationToken);
        go.SetResult();

        Assert.Equal("1", await first);
        await Task.WhenAll(waiting, watch);
        Assert.NotEqual("1", await host.ReadAsync("/verhaal"));
    }

    [Fact]
    public async Task Who_waits_too_long_makes_its_own()
    {
        var (started, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        var made = 0;
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/verhaal", async () =>
        {
            var number = Interlocked.Increment(ref made);
            if (number == 1)
            {
                started.SetResult();
                await go.Task;
            }

            return TypedResults.Content($"{number}", "text/html");
        }));

        var stuck = host.ReadAsync("/verhaal");
        await started.Task;
        var waiting = host.ReadAsync("/verhaal");
        while (!waiting.IsCompleted)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal("2", await waiting);
        go.SetResult();
        Assert.Equal("1", await stuck);
    }
}
