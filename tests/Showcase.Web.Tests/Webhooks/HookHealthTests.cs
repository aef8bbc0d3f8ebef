using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>What the status page says of messages that nobody tries to deliver any more.</summary>
[Collection(HookPagesCollection.Name)]
public sealed class HookHealthTests(HookSite site)
{
    private readonly ShowcaseHost host = site.Host;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_that_was_given_up_is_counted_with_a_link_to_its_log_until_a_later_one_arrived()
    {
        var (id, _) = await host.HookAsync(site.Place().Address);
        var subject = Guid.NewGuid();
        await AddAsync(id, subject, MessageState.GivenUp);
        await AddAsync(id, subject, MessageState.GivenUp);
        await AddAsync(id, Guid.NewGuid(), MessageState.Dropped);
        await AddAsync(id, Guid.NewGuid(), MessageState.GivenUp, WebhookEvent.Test);

        using var administrator = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var card = (await administrator.GetAsync("/beheer/instellingen/status")).Document.QuerySelectorAll("main .sc-office-card").Single(card => card.QuerySelector("h2")!.TextContent == "Webhooks");
        var link = card.QuerySelectorAll("a").Single(link => link.GetAttribute("href")!.EndsWith(id.ToString(), StringComparison.Ordinal));
        var log = await administrator.GetAsync(link.GetAttribute("href")!);
        Assert.Contains("Let op", card.QuerySelector(".sc-office-state")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("niet aangekomen. De site heeft het vaak genoeg geprobeerd", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, log.Status);
        Assert.Contains(log.Document.QuerySelector("h1")!.TextContent, link.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("2 berichten niet aangekomen, het laatste op ", await LostAsync(id), StringComparison.Ordinal);

        await AddAsync(id, subject, MessageState.Delivered);
        Assert.Null(await LostAsync(id));
        await AddAsync(id, subject, MessageState.GivenUp);
        Assert.StartsWith("1 bericht niet aangekomen", await LostAsync(id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_is_off_asks_nothing()
    {
        var (id, _) = await host.HookAsync(site.Place().Address, isEnabled: false);
        await AddAsync(id, Guid.NewGuid(), MessageState.GivenUp);

        Assert.Null(await LostAsync(id));
    }

    // What the page says of one webhook; nothing when all is well with it.
    private async Task<string?> LostAsync(Guid hook)
    {
        var finding = await host.Services.GetServices<IHealthPart>().OfType<WebhookHealth>().Single().LookAsync(Cancellation);
        var name = (await host.RowsAsync<WebhookRow>()).Single(row => row.Id == hook).Name;
        return finding.Facts.SingleOrDefault(fact => fact.Label == $"“{name}”")?.Value;
    }

    private async Task AddAsync(Guid hook, Guid subject, MessageState state, string? what = null)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
        var now = host.Clock.GetUtcNow();
        database.Add(new MessageRow { Key = Guid.NewGuid(), WebhookId = hook, Event = what ?? WebhookEvent.Published.Alias, Subject = subject, SubjectName = "Iets", State = state, CreatedAt = now, NextAttemptAt = now, EndedAt = now });
        await database.SaveChangesAsync(Cancellation);
    }
}
