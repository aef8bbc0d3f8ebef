using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Tests.OutputCaching;

public sealed class QueryTests
{
    private static readonly CachedQueries Queries = new([new("/verhalen", "sector", "pagina"), new("/verhalen/*"), new("/umbraco/delivery/api/v2/content/*", "expand")]);

    [Theory]
    [InlineData("/verhalen", "", "")]
    [InlineData("/verhalen", "?", "")]
    [InlineData("/verhalen", "?utm_source=brief&fbclid=1", "")]
    [InlineData("/verhalen", "?sector=groen&pagina=2", "?pagina=2&sector=groen")]
    [InlineData("/verhalen", "?pagina=2&x=1&SECTOR=groen", "?pagina=2&sector=groen")]
    [InlineData("/verhalen", "?sector=zorg&sector=groen", "?sector=zorg&sector=groen")]
    [InlineData("/verhalen", "?%73ector=groen", "")]
    [InlineData("/verhalen", "?sector", "?sector=")]
    [InlineData("/verhalen/naam", "?sector=groen", "")]
    [InlineData("/umbraco/delivery/api/v2/content/item/x", "?expand=a", "?expand=a")]
    [InlineData("/elders", "?a=1", null)]
    [InlineData("/elders", "", "")]
    public void A_query_is_reduced_to_what_changes_the_answer(string path, string query, string? reduced) =>
        Assert.Equal(reduced, Queries.Reduce(path, query));

    [Fact]
    public void A_query_that_is_too_long_or_too_rich_is_not_stored()
    {
        Assert.Null(Queries.Reduce("/verhalen", "?sector=" + new string('x', 600)));
        Assert.Null(Queries.Reduce("/verhalen", "?" + string.Join('&', Enumerable.Repeat("sector=x", 17))));
    }

    [Fact]
    public async Task The_endpoint_sees_no_parameter_that_is_not_in_the_key()
    {
        var page = new CountingPage { Text = context => context.Request.QueryString.Value ?? "" };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhalen"), services => services.AddCachedQuery("/verhalen", "sector"));

        Assert.Contains("Versie 1</p>", await host.ReadAsync("/verhalen?vuil=%3Cscript%3E"), StringComparison.Ordinal);
        Assert.Contains("Versie 1</p>", await host.ReadAsync("/verhalen"), StringComparison.Ordinal);
        Assert.Contains("Versie 2?sector=groen</p>", await host.ReadAsync("/verhalen?a=1&sector=groen&b=2"), StringComparison.Ordinal);
        Assert.Contains("Versie 2?sector=groen</p>", await host.ReadAsync("/verhalen?sector=groen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_rule_sees_its_query_and_is_not_stored()
    {
        var page = new CountingPage { Text = context => context.Request.QueryString.Value ?? "" };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/elders"));

        Assert.Contains("?a=1", await host.ReadAsync("/elders?a=1"), StringComparison.Ordinal);
        Assert.Equal(0, host.Store.Count);
    }

    [Fact]
    public async Task Ten_thousand_queries_take_a_bounded_room_and_push_out_no_page()
    {
        var (page, list) = (new CountingPage(), new CountingPage());
        await using var host = await CacheHost.StartAsync(
            app => { page.Map(app, "/verhaal"); list.Map(app, "/verhalen"); },
            services => services.AddCachedQuery("/verhalen", "sector"),
            ("Showcase:OutputCache:MaxVariants", "500"),
            ("Showcase:OutputCache:MaxBytes", "33554432"));
        await host.ReadAsync("/verhaal");

        await Parallel.ForEachAsync(Enumerable.Range(0, 10_000), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken },
            async (number, _) => await host.ReadAsync($"/verhalen?sector={number}&x{number}=1"));

        Assert.True(list.Made >= 10_000);
        Assert.InRange(host.Store.Count, 100, 501);
        Assert.InRange(host.Store.Bytes, 1, 33_554_432);
        await host.ReadAsync("/verhaal");
        Assert.Equal(1, page.Made);
    }
}
