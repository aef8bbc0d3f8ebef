using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Pages;

public sealed class AudiencePageTests(SharedHost shared)
{
    [Theory]
    [InlineData("doelgroep")]
    [InlineData("opdrachtgevers")]
    [InlineData("bedrijven")]
    public async Task An_audience_sees_only_stories_told_for_it(string audience)
    {
        var host = await shared.Started;
        var page = await host.GetPageAsync("/voor/" + audience, TestContext.Current.CancellationToken);
        var shown = page.Document.QuerySelectorAll("section[aria-labelledby=verhalen] .sc-cards a").Select(link => link.GetAttribute("href")!).ToArray();
        var all = page.Document.QuerySelector("section[aria-labelledby=verhalen] a.sc-more")!.GetAttribute("href")!;
        var list = await host.GetPageAsync(all, TestContext.Current.CancellationToken);

        Assert.Equal("/verhalen?doelgroep=" + audience, all);
        Assert.True(shown.Length >= 3);
        Assert.Empty(shown.Except(list.Document.QuerySelectorAll(".sc-cards a").Select(link => link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Clauses_are_for_who_buys_or_sells_not_for_who_seeks_work()
    {
        var host = await shared.Started;

        Assert.Null((await host.GetPageAsync("/voor/doelgroep", TestContext.Current.CancellationToken)).Document.QuerySelector("main a[href^='/paragrafen/']"));
        Assert.NotNull((await host.GetPageAsync("/voor/opdrachtgevers", TestContext.Current.CancellationToken)).Document.QuerySelector("main a[href^='/paragrafen/']"));
    }
}
