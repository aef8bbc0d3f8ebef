using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Features.Webhooks.Changes;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;
using Umbraco.Cms.Core.Webhooks;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>What receivers are told, in which order, and what they are never told.</summary>
public sealed class MessageTests(HookSite site, PostgresServer postgres) : IClassFixture<HookSite>
{
    private const string Secret = "kladgeheim";

    private readonly ShowcaseHost host = site.Host;
    private readonly Redaction redaction = site.Redaction;

    private ContentWriter Writer => host.Services.GetRequiredService<ContentWriter>();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_life_of_a_page_is_told_in_order_with_umbracos_names_and_a_signature(bool onPostgres)
    {
        await using var own = onPostgres ? await StartOnPostgresAsync() : null;
        var (here, writes) = (own ?? host, own is null ? redaction : new Redaction(own));
        var (path, address) = site.Place();
        var (id, secret) = await here.HookAsync(address, headers: "X-Bron: showcase\r\nAuthorization: Bearer sleutel-van-de-ontvanger");

        var key = await writes.AddLikeAsync("/privacy", $"Leven {Guid.NewGuid():N}");
        await writes.PublishAsync(key);
        var published = await site.Receiver.NextAsync(path);
        here.Clock.Advance(TimeSpan.FromSeconds(1));
        await writes.ChangeAsync(key, values => values.Set("title", "Tweede titel"));
        // Heard before the next: what still waits of a page that is gone is not sent any more.
        var changed = await site.Receiver.NextAsync(path);
        await writes.UnpublishAsync(key);
        await writes.TrashAsync(key);
        await here.Services.GetRequiredService<ContentWriter>().DeleteAsync(key, null, TestContext.Current.CancellationToken);
        var (unpublished, deleted) = (await site.Receiver.NextAsync(path), await site.Receiver.NextAsync(path));

        Assert.Equal(["Umbraco.ContentPublish", "Umbraco.ContentPublish", "Umbraco.ContentUnpublish", "Umbraco.ContentDelete"], new[] { published, changed, unpublished, deleted }.Select(message => message.Event));
        Assert.All([published, changed, unpublished, deleted], message =>
        {
            Assert.Equal(("POST", "0", "showcase", "Bearer sleutel-van-de-ontvanger"), (message.Method, message.Retry, message.Headers["X-Bron"], message.Headers["Authorization"]));
            Assert.True(message.IsSignedWith(secret));
            Assert.False(message.IsSignedWith("whsec_" + Convert.ToBase64String(new byte[32])));
            Assert.InRange(here.Clock.GetUtcNow().ToUnixTimeSeconds() - long.Parse(message.Headers["webhook-timestamp"], System.Globalization.CultureInfo.InvariantCulture), 0, 1);
            Assert.Equal("application/json; charset=utf-8", message.Headers["Content-Type"]);
        });
        Assert.Equal(4, new[] { published, changed, unpublished, deleted }.Select(message => message.Headers["webhook-id"]).Distinct().Count());
        Assert.Equal("Tweede titel", changed.Json.GetProperty("properties").GetProperty("title").GetString());
        Assert.All([unpublished, deleted], message => Assert.Equal(
            (key, "page", published.Json.GetProperty("name").GetString(), published.Json.GetProperty("route").GetProperty("path").GetString()),
            (message.Json.GetProperty("id").GetGuid(), message.Json.GetProperty("contentType").GetString(), message.Json.GetProperty("name").GetString(), message.Json.GetProperty("route").GetProperty("path").GetString())));
        await here.AttemptedAsync(id, 4);
        Assert.All(await here.MessagesAsync(id), message => Assert.Equal(MessageState.Delivered, message.State));
    }

    [Fact]
    public async Task What_is_sent_of_a_page_is_what_the_headless_api_gives_to_everyone_with_its_private_fields_left_out()
    {
        var (path, address) = site.Place();
        await host.HookAsync(address, types: ["successStory"]);
        var key = redaction.KeyAt("/verhalen/soep-uit-eigen-wijk");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await redaction.ChangeAsync(key, values => values.Set("owner", "redacteur-jansen"));

        var message = await site.Receiver.NextAsync(path);

        using var given = await DeliveryClient.Of(host).SendAsync($"/content/item/{key}");
        Assert.Equal(await given.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), message.Body);
        Assert.DoesNotContain("redacteur-jansen", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_plans_and_what_was_never_public_are_not_told_and_show_in_no_message()
    {
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address);
        var over = await redaction.AddLikeAsync("/privacy", $"Openbaar {Guid.NewGuid():N}");
        await redaction.PublishAsync(over);
        await redaction.DraftAsync(over, values => values.Set("title", Secret));
        await redaction.ScheduleEndAsync(over, ShowcaseHost.Today.AddDays(30));
        var never = await redaction.AddLikeAsync("/privacy", $"{Secret} {Guid.NewGuid():N}");
        await Writer.ScheduleAsync(never, ShowcaseHost.Today.AddDays(30), null, null, TestContext.Current.CancellationToken);
        await redaction.TrashAsync(never);
        await Writer.DeleteAsync(never, null, TestContext.Current.CancellationToken);
        var last = await redaction.AddLikeAsync("/privacy", $"Laatste {Guid.NewGuid():N}");
        await redaction.PublishAsync(last);

        var (first, second) = (await site.Receiver.NextAsync(path), await site.Receiver.NextAsync(path));

        Assert.Equal([over, last], new[] { first, second }.Select(message => message.Json.GetProperty("id").GetGuid()));
        var told = string.Concat((await host.MessagesAsync(id)).Select(message => message.SubjectName + message.Payload)) + first.Body + second.Body;
        Assert.DoesNotContain(Secret, told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(never.ToString(), told, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pages_that_come_and_go_with_the_one_above_them_are_told_too()
    {
        var (path, address) = site.Place();
        var key = redaction.KeyAt("/organisaties");
        var below = host.Services.GetRequiredService<SnapshotStore>().Current.Find(key)!.ChildContent.Select(child => child.Key).ToList();
        await host.HookAsync(address, types: ["organisationOverview", "organisation"]);
        await redaction.TrashAsync(key);
        var gone = new List<Received>();
        for (var count = 0; count <= below.Count; count++) gone.Add(await site.Receiver.NextAsync(path));
        await host.Services.GetRequiredService<ContentPlacer>().RestoreAsync(key, null, false, null, TestContext.Current.CancellationToken);
        var back = new List<Received>();
        for (var count = 0; count <= below.Count; count++) back.Add(await site.Receiver.NextAsync(path));

        Assert.NotEmpty(below);
        Assert.All(gone, message => Assert.Equal(WebhookEvent.Unpublished.Alias, message.Event));
        Assert.All(back, message => Assert.Equal(WebhookEvent.Published.Alias, message.Event));
        Assert.Equal(below.Append(key).Order(), gone.Select(message => message.Json.GetProperty("id").GetGuid()).Order());
        Assert.Equal(below.Append(key).Order(), back.Select(message => message.Json.GetProperty("id").GetGuid()).Order());
    }

    [Fact]
    public async Task A_minimal_message_has_the_key_alone()
    {
        using var minimal = host.With(settings => settings.PayloadType = WebhookPayloadType.Minimal);
        var (path, address) = site.Place();
        await host.HookAsync(address);
        var key = await redaction.AddLikeAsync("/privacy", $"Klein {Guid.NewGuid():N}");
        await redaction.PublishAsync(key);
        await redaction.UnpublishAsync(key);

        Assert.Equal([$$"""{"id":"{{key}}"}""", $$"""{"id":"{{key}}"}"""], [(await site.Receiver.NextAsync(path)).Body, (await site.Receiver.NextAsync(path)).Body]);
    }

    [Fact]
    public async Task A_webhook_hears_of_its_own_events_and_types_alone_and_of_nothing_while_webhooks_are_off()
    {
        var (path, address) = site.Place();
        await host.HookAsync(address, events: [WebhookEvent.Unpublished.Alias], types: ["page"]);
        var (other, elsewhere) = site.Place();
        await host.HookAsync(elsewhere, types: ["successStory"]);
        await host.HookAsync(elsewhere, isEnabled: false);
        var (first, second) = (await redaction.AddLikeAsync("/privacy", $"Eerst {Guid.NewGuid():N}"), await redaction.AddLikeAsync("/privacy", $"Dan {Guid.NewGuid():N}"));
        using (host.With(settings => settings.Enabled = false))
        {
            await redaction.PublishAsync(first);
            await redaction.UnpublishAsync(first);
        }

        await redaction.PublishAsync(second);
        await redaction.UnpublishAsync(second);

        var message = await site.Receiver.NextAsync(path);
        Assert.Equal((WebhookEvent.Unpublished.Alias, second), (message.Event, message.Json.GetProperty("id").GetGuid()));
        Assert.False(site.Receiver.HasHeard(other));
    }

    [Fact]
    public void The_same_state_told_twice_is_told_once()
    {
        var (told, item) = (new ToldRow(), new PublicItem(Guid.NewGuid(), false, "page", "Naam", "/naam", ShowcaseHost.Today));

        Assert.Equal(WebhookEvent.Published, ToldRules.Meet(told, item, ShowcaseHost.Today)!.Event);
        Assert.Null(ToldRules.Meet(told, item, ShowcaseHost.Today));
        Assert.NotNull(ToldRules.Meet(told, item, ShowcaseHost.Today.AddSeconds(1)));
        Assert.NotNull(ToldRules.Meet(told, item with { Path = "/elders" }, null));
        Assert.Equal(WebhookEvent.Unpublished, ToldRules.Withdraw(told)!.Event);
        Assert.Null(ToldRules.Withdraw(told));
        Assert.Equal(("Naam", "/elders"), (ToldRules.Remove(told)!.Name, ToldRules.Remove(told)!.Path));
    }

    private Task<ShowcaseHost> StartOnPostgresAsync() => ShowcaseHost.StartOnPostgresAsync(postgres, HookDesk.Loopback, services => services.OpenGates());
}
