using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Showcase.Web.Tests.OutputCaching;

public sealed class CachingServerTests
{
    [Fact]
    public async Task A_stored_answer_is_sent_before_any_middleware_runs()
    {
        var page = new CountingPage();
        var seen = new Counter();
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"), services => services.AddSingleton(seen).AddSingleton<IStartupFilter, CountingFilter>());

        for (var round = 0; round < 5; round++)
        {
            using var response = await host.SendAsync("/verhaal");
            Assert.Equal(200, (int)response.StatusCode);
        }

        Assert.Equal(1, seen.Value);
    }

    [Fact]
    public async Task A_large_stored_answer_arrives_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(number => number + " "));
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/groot", () => TypedResults.Content(text, "text/plain")));

        for (var round = 0; round < 3; round++) Assert.Equal(text, await host.ReadAsync("/groot"));
        Assert.Equal(1, host.Store.Count);
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }

    private sealed class CountingFilter(Counter counter) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(following => context =>
            {
                counter.Value++;
                return following(context);
            });
            next(app);
        };
    }
}
