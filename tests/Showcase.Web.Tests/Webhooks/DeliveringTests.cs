using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Webhooks;
using Showcase.Web.Features.Webhooks.Changes;
using Showcase.Web.Features.Webhooks.Sending;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Delivery;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Webhooks;

/// <summary>How messages get there: again when they did not, each webhook by itself, and never after what they say has gone.</summary>
public sealed class DeliveringTests(HookSite site) : IClassFixture<HookSite>
{
    private readonly ShowcaseHost host = site.Host;
    private readonly Redaction redaction = site.Redaction;

    [Fact]
    public async Task What_is_not_taken_is_sent_again_with_growing_pauses_under_the_same_id_and_before_what_came_later()
    {
        var (path, address) = site.Place();
        var (id, secret) = await host.HookAsync(address);
        site.Receiver.Answers[path] = context =>
        {
            context.Response.StatusCode = 500;
            return context.Response.WriteAsync(new string('é', 3_000));
        };
        var (first, second) = (await PublishedAsync(), await PublishedAsync());

        var attempts = new List<Received> { await site.Receiver.NextAsync(path) };
        foreach (var seconds in (int[])[10, 50])
        {
            await host.AttemptedAsync(id, attempts.Count);
            host.Clock.Advance(TimeSpan.FromSeconds(seconds - 1));
            Assert.False(site.Receiver.HasHeard(path));
            host.Clock.Advance(TimeSpan.FromSeconds(10));
            attempts.Add(await site.Receiver.NextAsync(path));
        }

        await host.AttemptedAsync(id, 3);
        site.Receiver.Answers.TryRemove(path, out _);
        host.Clock.Advance(TimeSpan.FromSeconds(260));
        attempts.Add(await site.Receiver.NextAsync(path));
        var next = await site.Receiver.NextAsync(path);

        Assert.Equal(["0", "1", "2", "3"], attempts.Select(attempt => attempt.Retry));
        Assert.Single(attempts.Select(attempt => attempt.Headers["webhook-id"]).Distinct());
        Assert.All(attempts, attempt => Assert.Equal(first, attempt.Json.GetProperty("id").GetGuid()));
        Assert.All(attempts, attempt => Assert.True(attempt.IsSignedWith(secret)));
        Assert.Equal(4, attempts.Select(attempt => attempt.Headers["webhook-timestamp"]).Distinct().Count());
        Assert.Equal((second, "0"), (next.Json.GetProperty("id").GetGuid(), next.Retry));
        await host.AttemptedAsync(id, 5);
        var log = await host.AttemptsAsync(id);
        Assert.Equal([500, 500, 500, 200, 200], log.Select(attempt => attempt.Status!.Value));
        Assert.Equal(new string('é', 1_000), log[0].Answer);
        Assert.All(await host.MessagesAsync(id), message => Assert.Equal((MessageState.Delivered, ""), (message.State, message.Payload)));
    }

    [Fact]
    public async Task After_as_many_retries_as_the_settings_say_a_message_is_given_up_and_the_next_one_goes()
    {
        using var few = host.With(settings => settings.MaximumRetries = 1);
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address);
        site.Receiver.Answers[path] = context => Task.FromResult(context.Response.StatusCode = 503);
        var (first, second) = (await PublishedAsync(), await PublishedAsync());
        await host.AttemptedAsync(id, 1);
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        await host.AttemptedAsync(id, 2);

        await Eventually.TrueAsync(async () => (await host.MessagesAsync(id))[0].State == MessageState.GivenUp);
        await host.AttemptedAsync(id, 3);

        Assert.Equal([first, first, second], await Heard(path, 3));
    }

    [Fact]
    public async Task A_receiver_that_never_answers_holds_up_no_other()
    {
        var (dead, deadAddress) = site.Place();
        var (path, address) = site.Place();
        using var never = new CancellationTokenSource();
        site.Receiver.Answers[dead] = context => Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(never.Token, context.RequestAborted).Token);
        var (id, _) = await host.HookAsync(deadAddress);
        await host.HookAsync(address);

        var key = await PublishedAsync();
        await site.Receiver.NextAsync(dead);
        var other = await PublishedAsync();

        Assert.Equal([key, other], await Heard(path, 2));
        Assert.Empty(await host.AttemptsAsync(id));
        await never.CancelAsync();
        await host.AttemptedAsync(id, 1);
    }

    [Fact]
    public async Task A_receiver_that_is_too_slow_has_not_taken_its_message()
    {
        using var impatient = host.WithOptions<WebhooksOptions>(options => options.TimeoutSeconds = 1);
        var (path, address) = site.Place();
        site.Receiver.Answers[path] = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var (id, _) = await host.HookAsync(address);

        var outcome = await host.TryAsync(id);

        Assert.Equal((null, "De ontvanger antwoordt te langzaam.", false), (outcome.Status, outcome.Answer, outcome.IsDelivered));
    }

    [Fact]
    public async Task What_was_withdrawn_while_its_message_waited_is_not_sent_and_not_kept()
    {
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address);
        site.Receiver.Answers[path] = context => Task.FromResult(context.Response.StatusCode = 503);
        var key = await PublishedAsync();
        await host.AttemptedAsync(id, 1);
        Assert.Equal(WebhookEvent.Published.Alias, (await site.Receiver.NextAsync(path)).Event);
        site.Receiver.Answers.TryRemove(path, out _);

        await redaction.UnpublishAsync(key);

        Assert.Equal(WebhookEvent.Unpublished.Alias, (await site.Receiver.NextAsync(path)).Event);
        await host.AttemptedAsync(id, 2);
        Assert.Equal([(MessageState.Dropped, true), (MessageState.Delivered, false)], (await host.MessagesAsync(id)).Select(message => (message.State, message.Payload.Length == 0)));
    }

    [Fact]
    public async Task What_ended_while_its_message_waited_is_not_sent_even_before_anyone_unpublished_it()
    {
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address, events: [WebhookEvent.Published.Alias]);
        site.Receiver.Answers[path] = context => Task.FromResult(context.Response.StatusCode = 503);
        var key = await PublishedAsync();
        await host.AttemptedAsync(id, 1);
        await redaction.ScheduleEndAsync(key, host.Clock.GetUtcNow().AddSeconds(5));

        host.Clock.Advance(TimeSpan.FromSeconds(10));

        await Eventually.TrueAsync(async () => (await host.MessagesAsync(id))[0].State == MessageState.Dropped);
        Assert.Single(await host.AttemptsAsync(id));
        // The planning tells whoever listens by then: not the receivers of the next test.
        await Eventually.TrueAsync(async () => (await host.RowsAsync<ToldRow>()).Single(row => row.Key == key) is { IsPublic: false });
    }

    [Fact]
    public async Task What_ended_is_taken_out_of_the_log_after_thirty_days_and_what_waits_is_not()
    {
        var (path, address) = site.Place();
        var (id, _) = await host.HookAsync(address);
        await PublishedAsync();
        await site.Receiver.NextAsync(path);
        await Eventually.TrueAsync(async () => (await host.MessagesAsync(id))[0].State == MessageState.Delivered);
        site.Receiver.Answers[path] = context => Task.FromResult(context.Response.StatusCode = 503);
        await PublishedAsync();
        await host.AttemptedAsync(id, 2);

        var queue = host.Services.GetRequiredService<MessageQueue>();
        await AgeAsync(TimeSpan.FromDays(29));
        await queue.ClearAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, (await host.MessagesAsync(id)).Count);
        await AgeAsync(TimeSpan.FromDays(31));
        using (host.With(settings => settings.EnableLoggingCleanup = false))
        {
            await queue.ClearAsync(TestContext.Current.CancellationToken);
            Assert.Equal(2, (await host.MessagesAsync(id)).Count);
        }

        await queue.ClearAsync(TestContext.Current.CancellationToken);
        Assert.Equal(MessageState.Waiting, Assert.Single(await host.MessagesAsync(id)).State);
        Assert.Single(await host.AttemptsAsync(id));

        // Moving the clock that far would have every worker of the site wake for each of its ticks.
        async Task AgeAsync(TimeSpan age)
        {
            await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
            var (made, ended) = (host.Clock.GetUtcNow() - age, (DateTimeOffset?)(host.Clock.GetUtcNow() - age));
            await database.Set<MessageRow>().Where(row => row.WebhookId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.CreatedAt, made), TestContext.Current.CancellationToken);
            await database.Set<MessageRow>().Where(row => row.WebhookId == id && row.EndedAt != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, ended), TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 50)]
    [InlineData(5, 6250)]
    [InlineData(12, 7200)]
    public void Pauses_grow_and_have_an_end(int retry, int seconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryRules.Wait(retry, TimeSpan.FromSeconds(10), null));
        Assert.Equal(TimeSpan.FromHours(2), RetryRules.Wait(retry, TimeSpan.FromSeconds(10), TimeSpan.FromDays(400)));
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryRules.Wait(retry, TimeSpan.FromSeconds(10), TimeSpan.FromDays(-1)));
    }

    private async Task<Guid> PublishedAsync()
    {
        var key = await redaction.AddLikeAsync("/privacy", $"Bericht {Guid.NewGuid():N}");
        await redaction.PublishAsync(key);
        return key;
    }

    private async Task<IReadOnlyList<Guid>> Heard(string path, int count)
    {
        var keys = new List<Guid>();
        while (keys.Count < count) keys.Add((await site.Receiver.NextAsync(path)).Json.GetProperty("id").GetGuid());
        return keys;
    }
}
