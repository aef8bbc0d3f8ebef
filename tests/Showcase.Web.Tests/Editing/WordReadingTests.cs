using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Features.Editing.Finding;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

/// <summary>The words to search in are read ahead; who asks before they are there is not kept waiting.</summary>
[Collection(BranchCollection.Name)]
public sealed class WordReadingTests(BranchSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_texts_are_being_read_names_are_found_at_once_and_the_rest_as_soon_as_they_are()
    {
        using var author = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var named = await author.CreateAsync(site.Home(), "De regenwulp zelf");
        var told = await author.CreateAsync(site.Home(), "Over vogels", values: new(EditingClient.PageValues("Over vogels")) { ["intro"] = "Een regenwulp in het riet." });
        site.Words.Hold();

        var during = await author.GetAsync("/search?text=true&q=regenwulp");
        site.Words.Release();
        var after = during;
        await Eventually.TrueAsync(async () => !(bool)(after = await author.GetAsync("/search?text=true&q=regenwulp")).Json!["isReading"]!);

        Assert.True((bool)during.Json!["isReading"]!);
        Assert.Equal([named], during.Items.Select(item => (Guid)item["key"]!));
        Assert.Equal([named, told], after.Items.Select(item => (Guid)item["key"]!));
        Assert.False((bool)(await author.GetAsync("/search?q=regenwulp")).Json!["isReading"]!);
    }

    [Fact]
    public async Task They_are_read_some_time_after_the_start_and_again_when_much_was_written()
    {
        var services = site.Host.Services;
        var (contexts, clock) = (new HeldContexts().Over(services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>()), new FakeTimeProvider());
        using var store = new WordStore(contexts, services.GetRequiredService<SnapshotStore>(), services.GetRequiredService<SiteSchema>());
        using var reader = new WordReader(store, services.GetRequiredService<IHostApplicationLifetime>(), clock, NullLogger<WordReader>.Instance);
        await reader.StartAsync(Cancellation);

        clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(0, contexts.Opened);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Eventually.TrueAsync(() => Task.FromResult(contexts.Opened == 1));
        clock.Advance(TimeSpan.FromMinutes(1));
        await Eventually.TrueAsync(() => Task.FromResult(contexts.Opened == 2));

        Assert.NotEmpty((await store.PresentAsync(TimeSpan.FromSeconds(30), Cancellation))!);
        await reader.StopAsync(Cancellation);
    }
}
