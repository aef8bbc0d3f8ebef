using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.OutputCaching;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.OutputCaching;

/// <summary>Pages that are not there are kept for seconds, on a shelf of their own: whoever makes addresses up pushes out no page, and gets no share of the memory.</summary>
public sealed class NotFoundFloodTests
{
    private const int Flood = 1_500;
    private static readonly string[] Good = ["/", "/verhalen", "/verhalen?sector=groen", "/verhalen/van-bijstand-naar-boomverzorger", "/paragrafen", "/sitemap.xml", "/umbraco/delivery/api/v2/content?take=5"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Random_addresses_neither_fill_the_cache_nor_push_out_what_is_there()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var store = host.Services.GetRequiredService<AnswerStore>();
        foreach (var address in Good.Concat(Good))
        {
            Assert.Equal(HttpStatusCode.OK, await AskAsync(host, address));
        }

        var (before, bytes) = (store.Count, store.Bytes);
        Assert.Equal(Good.Length, before);
        await Parallel.ForEachAsync(Enumerable.Range(0, Flood), Cancellation, async (number, _) =>
        {
            // Twice, so that each of them is read and looks worth keeping; with a query, deep, long, in other slices.
            var address = (number % 4) switch
            {
                0 => $"/verzonnen-{number}",
                1 => $"/verhalen/verzonnen-{number}",
                2 => $"/verzonnen/{number}/" + new string('a', 400),
                _ => $"/verzonnen-{number}?pagina={number}",
            };
            Assert.Equal(HttpStatusCode.NotFound, await AskAsync(host, address));
            Assert.Equal(HttpStatusCode.NotFound, await AskAsync(host, address));
        });

        var mostNotFound = new OutputCacheOptions().MaxNotFound;
        Assert.InRange(store.Count, before + 1, before + mostNotFound);
        Assert.InRange(store.Bytes - bytes, 1, new OutputCacheOptions().MaxBytes / 16);
        Assert.All(Good, address => Assert.NotNull(Find(host, address)));
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_made_once_kept_for_seconds_and_gone_when_it_comes()
    {
        await using var host = await ShowcaseHost.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(host, "/straks"));
        Assert.Equal(404, Find(host, "/straks")?.Status);
        using var answer = await host.Client.GetAsync(new Uri("/straks", UriKind.Relative), Cancellation);
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());

        host.Clock.Advance(TimeSpan.FromSeconds(new OutputCacheOptions().NotFoundMaxAgeSeconds + 1));
        Assert.Null(Find(host, "/straks"));

        await AskAsync(host, "/straks");
        host.Services.GetRequiredService<IOutputCacheEviction>().Evict(["content:iets"]);
        Assert.Null(Find(host, "/straks"));
    }

    private static async Task<HttpStatusCode> AskAsync(ShowcaseHost host, string address)
    {
        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    private static StoredAnswer? Find(ShowcaseHost host, string address)
    {
        var (path, query) = address.Split('?') is [var before, var after] ? (before, "?" + after) : (address, "");
        return host.Services.GetRequiredService<AnswerStore>().Find(new AnswerKey(host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority), path, query, ""));
    }
}
