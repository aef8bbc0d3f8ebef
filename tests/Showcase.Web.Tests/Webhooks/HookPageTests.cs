using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>The pages on which an administrator makes webhooks and follows them.</summary>
[Collection(HookPagesCollection.Name)]
public sealed class HookPageTests(HookSite site)
{
    private readonly ShowcaseHost host = site.Host;
    private readonly Redaction redaction = site.Redaction;

    [Fact]
    public async Task A_webhook_is_made_tried_changed_and_deleted_and_its_secret_is_shown_once()
    {
        using var administrator = await AdministratorAsync();
        var (path, address) = site.Place();
        var name = $"Haak <i>{Guid.NewGuid():N}</i>";

        var made = await administrator.SendAsync(WebhookRoutes.New, WebhookRoutes.New,
            ("naam", name), ("adres", address), ("gebeurtenis", "Umbraco.ContentPublish"), ("gebeurtenis", "Umbraco.MediaDelete"), ("type", "page"), ("koppen", "X-Sleutel: heel-geheim"), ("aan", "ja"));
        var secret = made.Document.QuerySelector(".sc-office-key code")!.TextContent;
        var row = (await host.RowsAsync<WebhookRow>()).Single(row => row.Name == name);
        var page = WebhookRoutes.HookOf(row.Id);
        var tried = await administrator.SendAsync(page, WebhookRoutes.Of(WebhookRoutes.Test, row.Id));
        var trial = await site.Receiver.NextAsync(path);
        var shown = await administrator.GetAsync(tried.Location!);
        var changed = await administrator.SendAsync(page, page, ("naam", name + " 2"), ("koppen", ""));
        var asked = await administrator.SendAsync(page + "/verwijderen", page + "/verwijderen");
        var deleted = await administrator.SendAsync(page + "/verwijderen", page + "/verwijderen", ("zeker", "ja"));

        Assert.Equal(HttpStatusCode.OK, made.Status);
        Assert.Equal(("Umbraco.ContentPublish\nUmbraco.MediaDelete", "page", true), (row.Events, row.ContentTypes, row.IsEnabled));
        Assert.DoesNotContain(secret["whsec_".Length..], JsonSerializer.Serialize(row), StringComparison.Ordinal);
        Assert.DoesNotContain("heel-geheim", JsonSerializer.Serialize(row), StringComparison.Ordinal);
        Assert.Equal(("Showcase.Test", "heel-geheim", true), (trial.Event, trial.Headers["X-Sleutel"], trial.IsSignedWith(secret)));
        Assert.Equal(page + "?gedaan=proef-goed", tried.Location);
        Assert.DoesNotContain(secret, shown.Text, StringComparison.Ordinal);
        Assert.Contains("Proefbericht", shown.Document.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Umbraco.ContentPublish", "Umbraco.MediaDelete"], shown.Document.QuerySelectorAll("input[name=gebeurtenis][checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal(page + "?gedaan=opgeslagen", changed.Location);
        Assert.Equal((HttpStatusCode.Conflict, WebhookRoutes.Hooks + "?gedaan=weg"), (asked.Status, deleted.Location));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(page)).Status);
        Assert.Empty(await host.MessagesAsync(row.Id));
        Assert.Equal(["Webhook gemaakt", "Webhook gewijzigd", "Webhook verwijderd"], (await LogAsync(address)).Select(entry => entry.Action));
    }

    [Theory]
    [InlineData("naam", "")]
    [InlineData("naam", "twee\nregels")]
    [InlineData("adres", "http:/fout")]
    [InlineData("gebeurtenis", "Umbraco.BestaatNiet")]
    [InlineData("gebeurtenis", "")]
    [InlineData("type", "bestaatNiet")]
    [InlineData("type", "' OR 1=1 --")]
    [InlineData("koppen", "Host: elders")]
    public async Task A_webhook_that_cannot_be_is_refused_with_the_reason_and_what_was_typed(string field, string value)
    {
        using var administrator = await AdministratorAsync();
        var before = (await host.RowsAsync<WebhookRow>()).Count;
        var fields = new Dictionary<string, string> { ["naam"] = "Een naam", ["adres"] = "https://www.example.org/", ["gebeurtenis"] = "Umbraco.ContentPublish", ["koppen"] = "X-Een: 1", [field] = value };

        var answer = await administrator.SendAsync(WebhookRoutes.New, WebhookRoutes.New, [.. fields.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotEmpty(answer.Document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(fields["koppen"], answer.Document.QuerySelector("#koppen")!.TextContent);
        Assert.Equal(before, (await host.RowsAsync<WebhookRow>()).Count);
    }

    [Fact]
    public async Task Who_saves_on_an_older_state_is_refused_and_keeps_what_was_typed()
    {
        using var administrator = await AdministratorAsync();
        var (id, _) = await host.HookAsync(site.Place().Address);
        var page = WebhookRoutes.HookOf(id);
        await administrator.SendAsync(page, page, ("naam", "De eerste"));

        var late = await administrator.SendAsync(page, page, ("naam", "De tweede"), ("revisie", "1"));
        var forged = await administrator.SendAsync(page, page, ("naam", "De derde"), ("revisie", "x"));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (late.Status, forged.Status));
        Assert.Equal("De tweede", late.Document.QuerySelector("#naam")!.GetAttribute("value"));
        Assert.Equal("De eerste", (await host.RowsAsync<WebhookRow>()).Single(row => row.Id == id).Name);
    }

    [Fact]
    public async Task A_new_secret_signs_at_once_and_the_former_one_along_with_it_for_a_day()
    {
        using var administrator = await AdministratorAsync();
        var (path, address) = site.Place();
        var (id, former) = await host.HookAsync(address);

        var rolled = await administrator.SendAsync(WebhookRoutes.HookOf(id), WebhookRoutes.Of(WebhookRoutes.Secret, id));
        var secret = rolled.Document.QuerySelector(".sc-office-key code")!.TextContent;
        await host.TryAsync(id);
        var within = await site.Receiver.NextAsync(path);
        host.Clock.Advance(TimeSpan.FromHours(25));
        await host.TryAsync(id);
        var after = await site.Receiver.NextAsync(path);

        Assert.NotEqual(former, secret);
        Assert.Equal((true, true), (within.IsSignedWith(secret), within.IsSignedWith(former)));
        Assert.Equal((true, false), (after.IsSignedWith(secret), after.IsSignedWith(former)));
    }

    [Fact]
    public async Task A_message_is_sent_again_with_what_is_public_now_and_not_at_all_when_that_would_be_wrong()
    {
        using var administrator = await AdministratorAsync();
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address);
        var key = await redaction.AddLikeAsync("/privacy", $"Opnieuw {Guid.NewGuid():N}");
        await redaction.PublishAsync(key);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await redaction.ChangeAsync(key, values => values.Set("title", "De nieuwste titel"));
        await redaction.DraftAsync(key, values => values.Set("title", "Een klad"));
        await host.AttemptedAsync(id, 2);
        var (first, second) = (await site.Receiver.NextAsync(path), await site.Receiver.NextAsync(path));
        var messages = await host.MessagesAsync(id);

        var again = await AgainAsync(administrator, id, messages[0].Id);
        var repeated = await site.Receiver.NextAsync(path);
        await host.AttemptedAsync(id, 3);
        await redaction.UnpublishAsync(key);
        await host.AttemptedAsync(id, 4);
        var withdrawn = await AgainAsync(administrator, id, messages[0].Id);
        var gone = await AgainAsync(administrator, id, (await host.MessagesAsync(id))[^1].Id);
        await site.Receiver.NextAsync(path);
        var goneAgain = await site.Receiver.NextAsync(path);
        var strange = await AgainAsync(administrator, id, 999_999);

        Assert.Equal($"{WebhookRoutes.HookOf(id)}?gedaan=opnieuw", again.Location);
        Assert.Equal("De nieuwste titel", repeated.Json.GetProperty("properties").GetProperty("title").GetString());
        Assert.DoesNotContain(repeated.Headers["webhook-id"], new[] { first, second }.Select(message => message.Headers["webhook-id"]));
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Redirect, HttpStatusCode.NotFound), (withdrawn.Status, gone.Status, strange.Status));
        Assert.Contains("niet meer openbaar", withdrawn.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((WebhookEvent.Unpublished.Alias, key), (goneAgain.Event, goneAgain.Json.GetProperty("id").GetGuid()));
    }

    [Fact]
    public async Task Of_a_page_that_was_removed_for_good_only_that_it_is_gone_is_sent_again()
    {
        using var administrator = await AdministratorAsync();
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address);
        var key = await redaction.AddLikeAsync("/privacy", $"Voorgoed {Guid.NewGuid():N}");
        // What is withdrawn before it was sent is not sent at all.
        await redaction.PublishAsync(key);
        await host.AttemptedAsync(id, 1);
        await redaction.TrashAsync(key);
        await host.AttemptedAsync(id, 2);
        await host.Services.GetRequiredService<ContentWriter>().DeleteAsync(key, null, TestContext.Current.CancellationToken);
        await host.AttemptedAsync(id, 3);
        for (var count = 0; count < 3; count++) await site.Receiver.NextAsync(path);
        var messages = await host.MessagesAsync(id);

        var published = await AgainAsync(administrator, id, messages[0].Id);
        var removed = await AgainAsync(administrator, id, messages[2].Id);

        Assert.Equal([WebhookEvent.Published.Alias, WebhookEvent.Unpublished.Alias, WebhookEvent.Deleted.Alias], messages.Select(message => message.Event));
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Redirect), (published.Status, removed.Status));
        Assert.Contains("niet meer openbaar", published.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var again = await site.Receiver.NextAsync(path);
        Assert.Equal((WebhookEvent.Deleted.Alias, key, false), (again.Event, again.Json.GetProperty("id").GetGuid(), again.Json.TryGetProperty("properties", out _)));
        Assert.Equal(4, (await host.MessagesAsync(id)).Count);
    }

    [Fact]
    public async Task A_message_that_waits_is_sent_now_and_switching_off_drops_what_waits()
    {
        using var administrator = await AdministratorAsync();
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address);
        site.Receiver.Answers[path] = context => Task.FromResult(context.Response.StatusCode = 503);
        var key = await redaction.AddLikeAsync("/privacy", $"Wacht {Guid.NewGuid():N}");
        await redaction.PublishAsync(key);
        await host.AttemptedAsync(id, 1);
        var page = WebhookRoutes.HookOf(id);

        await AgainAsync(administrator, id, (await host.MessagesAsync(id))[0].Id);
        await host.AttemptedAsync(id, 2);
        await Eventually.TrueAsync(async () => (await host.MessagesAsync(id))[0].Retries == 2);
        var waiting = await administrator.GetAsync(page);
        var off = await administrator.SendAsync(page, page, ("aan", ""));
        await redaction.UnpublishAsync(key);

        Assert.Contains("Wacht", waiting.Document.QuerySelector("tbody .sc-office-state")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(page + "?gedaan=opgeslagen", off.Location);
        Assert.Equal((MessageState.Dropped, ""), ((await host.MessagesAsync(id)).Single().State, (await host.MessagesAsync(id)).Single().Payload));
        Assert.Equal(HttpStatusCode.Conflict, (await AgainAsync(administrator, id, (await host.MessagesAsync(id))[0].Id)).Status);
    }

    [Fact]
    public async Task The_log_pages_and_what_a_receiver_answered_is_shown_as_text()
    {
        using var administrator = await AdministratorAsync();
        var (path, address) = site.Place();
        site.Receiver.Answers[path] = context => context.Response.Body.WriteAsync("<img src=x onerror=alert(1)>"u8.ToArray()).AsTask();
        var (id, _) = await host.HookAsync(address);
        for (var count = 0; count < 51; count++) await host.TryAsync(id);

        var (first, second) = (await administrator.GetAsync(WebhookRoutes.HookOf(id)), await administrator.GetAsync(WebhookRoutes.HookOf(id) + "?pagina=2"));

        Assert.Equal((50, 1), (first.Document.QuerySelectorAll("tbody tr").Length, second.Document.QuerySelectorAll("tbody tr").Length));
        Assert.Empty(first.Document.QuerySelectorAll("main img"));
        Assert.Contains("<img src=x", first.Document.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }

    private Task<OfficeVisitor> AdministratorAsync() => OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

    private static async Task<FetchedPage> AgainAsync(OfficeVisitor administrator, Guid hook, long message)
    {
        var form = (await administrator.GetAsync(WebhookRoutes.HookOf(hook))).Document.QuerySelector("form[action$='/proef'] input[name=formulier]")!.GetAttribute("value")!;
        return await administrator.PostAsync(WebhookRoutes.Of(WebhookRoutes.Again, hook), ("formulier", form), ("bericht", message.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private async Task<IReadOnlyList<AuditRow>> LogAsync(string about)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await database.Set<AuditRow>().Where(row => row.Subject.Contains(about)).OrderBy(row => row.Id).ToListAsync(TestContext.Current.CancellationToken);
    }
}
