using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Core.Stories;
using Showcase.Web.Composition;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.ContentStore;

/// <summary>Filling a site with stories that are not real.</summary>
public sealed class SyntheticStoriesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_is_public_at_an_address_of_its_own_and_says_that_it_is_fictional_and_the_next_go_on_counting()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var before = Stories(host).Count;

        Assert.Equal(0, await SeedCommand.RunAsync(host.Services, ["seed", "--stories", "260"], Cancellation));
        Assert.Equal(0, await SeedCommand.RunAsync(host.Services, ["seed", "--stories", "3", "--ook-met-inhoud"], Cancellation));
        await host.Services.GetRequiredService<OutboxDispatcher>().DispatchAsync(Cancellation);

        var added = Stories(host).Where(story => story.Name.StartsWith("Proefverhaal ", StringComparison.Ordinal)).ToList();
        Assert.Equal((before + 263, 263), (Stories(host).Count, added.Count));
        Assert.Equal(263, added.Select(story => story.UrlSegment).Distinct().Count());
        Assert.All(added, story => Assert.True(story.IsFictional));
        var page = await host.GetPageAsync("/verhalen/proefverhaal-263", Cancellation);
        Assert.StartsWith("Proefverhaal 263: ", page.Document.QuerySelector("h1")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_on_which_people_write_is_filled_only_when_that_is_asked_too()
    {
        await using var host = await ShowcaseHost.StartAsync();
        var writer = host.Services.GetRequiredService<ContentWriter>();
        var values = new DocumentValues();
        values.Set("title", "Van een mens");
        await writer.SaveAsync(new DocumentDraft(Guid.NewGuid(), "page", Home(host), "Van een mens", values, null, "noor@showcase.example"), Cancellation);

        Assert.Equal(2, await SeedCommand.RunAsync(host.Services, ["seed", "--stories", "1"], Cancellation));
        Assert.Equal(0, await SeedCommand.RunAsync(host.Services, ["seed", "--stories", "1", "--ook-met-inhoud"], Cancellation));
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("seed", "--stories")]
    [InlineData("seed", "--stories", "0")]
    [InlineData("seed", "--stories", "-5")]
    [InlineData("seed", "--stories", "100001")]
    [InlineData("seed", "--stories", "veel")]
    public async Task A_number_that_is_none_is_refused_before_anything_is_looked_at(params string[] arguments)
    {
        await using var nothing = new ServiceCollection().BuildServiceProvider();

        Assert.Equal(2, await SeedCommand.RunAsync(nothing, arguments, Cancellation));
    }

    private static IReadOnlyList<SuccessStory> Stories(ShowcaseHost host) => host.Services.CreateScope().ServiceProvider.GetRequiredService<IPublishedSite>().All<SuccessStory>();

    private static Guid Home(ShowcaseHost host) => host.Services.CreateScope().ServiceProvider.GetRequiredService<IPublishedSite>().FindByPath("/")!.Key;
}
