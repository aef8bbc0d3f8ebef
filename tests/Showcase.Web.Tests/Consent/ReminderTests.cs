using Microsoft.EntityFrameworkCore;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>Letters before consent ends, on both databases.</summary>
public sealed class ReminderTests(PostgresServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<bool> Databases => RecordKeeping.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whoever_keeps_a_record_is_told_once_at_sixty_and_once_at_fourteen_days(bool postgres)
    {
        await using var records = await RecordKeeping.OnAsync(postgres, server);
        var (reminder, letters) = (records.Get<ConsentReminder>(), records.Letters);
        var person = await records.PersonAsync("Zqnaam");
        await records.AllowAsync(person, ConsentChannel.Site, 0, 60);
        await records.AllowAsync(person, ConsentChannel.Video, 0, 60);
        var longer = await records.PersonAsync("Langer");
        await records.AllowAsync(longer, ConsentChannel.Site, 0, 60);
        await records.AllowAsync(longer, ConsentChannel.Site, 0, 600);

        letters.Refuses = true;
        await reminder.RemindAsync(Cancellation);
        letters.Refuses = false;
        await reminder.RemindAsync(Cancellation);
        await reminder.RemindAsync(Cancellation);
        Assert.Single(letters.Sent);
        records.Clock.Advance(TimeSpan.FromDays(46));
        await reminder.RemindAsync(Cancellation);
        await reminder.RemindAsync(Cancellation);

        Assert.Equal(2, letters.Sent.Count);
        Assert.All(letters.Sent, letter => Assert.Equal("bijhouder@showcase.example", letter.To));
        Assert.All(letters.Sent, letter => Assert.Contains(person.Reference, letter.Subject, StringComparison.Ordinal));
        Assert.All(letters.Sent, letter => Assert.DoesNotContain("Zqnaam", letter.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task However_many_nodes_look_at_the_same_moment_one_letter_is_sent(bool postgres)
    {
        await using var records = await RecordKeeping.OnAsync(postgres, server);
        var (reminder, letters) = (records.Get<ConsentReminder>(), records.Letters);
        var person = await records.PersonAsync("Een");
        await records.AllowAsync(person, ConsentChannel.Site, 0, 14);
        await records.AllowAsync(person, ConsentChannel.Video, 0, 14);
        var way = new TaskCompletionSource();
        letters.Way = way.Task;

        var first = reminder.RemindAsync(Cancellation);
        await letters.Leaving.Task.WaitAsync(Cancellation);
        // While the letter of the first is on its way.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => reminder.RemindAsync(Cancellation)));
        way.SetResult();
        await first;
        await records.AllowAsync(await records.PersonAsync("Twee"), ConsentChannel.Site, 0, 14);
        // All at once, none of them first.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => reminder.RemindAsync(Cancellation), Cancellation)));

        Assert.Equal(2, letters.Sent.Count);
        Assert.Equal(2, letters.Sent.Select(letter => letter.Subject).Distinct().Count());
        Assert.All(await records.RowsAsync<GrantRow>(), row => Assert.Equal((14, null), (row.RemindedDays, row.RemindingSince)));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_letter_of_a_node_that_was_killed_is_sent_by_another_and_not_before_it_may_be_lost(bool postgres)
    {
        await using var records = await RecordKeeping.OnAsync(postgres, server);
        await records.AllowAsync(await records.PersonAsync("Een"), ConsentChannel.Site, 0, 14);
        var claimed = records.Clock.GetUtcNow();
        await records.WithAsync(database => database.Set<GrantRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.RemindingSince, claimed), Cancellation));

        records.Clock.Advance(TimeSpan.FromMinutes(14));
        await records.Get<ConsentReminder>().RemindAsync(Cancellation);
        Assert.Empty(records.Letters.Sent);
        records.Clock.Advance(TimeSpan.FromMinutes(2));
        await records.Get<ConsentReminder>().RemindAsync(Cancellation);

        Assert.Single(records.Letters.Sent);
    }
}
