using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Access;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;
using Showcase.Web.Tests.Webhooks;

namespace Showcase.Web.Tests.Consent;

/// <summary>What time does: consent that ends, reminders before it, and records that have been kept long enough. A site of its own for each test, since its clock moves.</summary>
public sealed class ExpiryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_the_day_after_the_last_the_story_is_gone_within_ten_seconds_and_before_that_it_is_not()
    {
        await using var site = await OwnSite.StartAsync();
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor, to: ConsentDesk.Today);
        await site.Host.Services.GetRequiredService<ConsentWatch>().WatchAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync(portrait.Path, Cancellation)).Status);

        // Midnight in the Netherlands is 23:00 in London.
        site.Host.Clock.Advance(new DateTimeOffset(2026, 11, 22, 23, 0, 0, TimeSpan.Zero) - site.Host.Clock.GetUtcNow());
        site.Host.Clock.Advance(TimeSpan.FromSeconds(9));

        await Eventually.TrueAsync(async () => (await site.Host.GetPageAsync(portrait.Path, Cancellation)).Status == HttpStatusCode.Gone, 10);
        Assert.Equal(HttpStatusCode.Gone, (await site.Host.GetPageAsync(portrait.File, Cancellation)).Status);
        Assert.Contains(await site.Host.RowsAsync<AuditRow>(), row => row.Action == "Toestemming verlopen");
    }

    [Fact]
    public async Task What_ended_while_the_site_was_down_is_gone_some_seconds_after_its_start()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        Portrait portrait;
        await using (var site = await OwnSite.StartAsync(folder.Path))
        {
            using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
            portrait = await site.PortraitAsync(editor);
            await using var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
            await database.Set<GrantRow>().Where(row => row.PersonId == portrait.Person).ExecuteUpdateAsync(set => set.SetProperty(row => row.To, ConsentDesk.Today.AddDays(-1)).SetProperty(row => row.From, ConsentDesk.Today.AddDays(-9)), Cancellation);
        }

        await using var again = await OwnSite.StartAsync(folder.Path);
        again.Host.Clock.Advance(TimeSpan.FromSeconds(6));

        await Eventually.TrueAsync(async () => (await again.Host.GetPageAsync(portrait.Path, Cancellation)).Status == HttpStatusCode.Gone, 10);
    }

    [Fact]
    public async Task What_an_import_or_a_hand_puts_back_is_taken_off_again()
    {
        await using var site = await OwnSite.StartAsync();
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        var watch = site.Host.Services.GetRequiredService<ConsentWatch>();
        await watch.WatchAsync(Cancellation);
        await site.Host.WithdrawAsync(portrait.Person);
        await using (var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation))
        {
            await database.Set<Web.Infrastructure.ContentStore.DocumentRow>().Where(row => row.Key == portrait.Story).ExecuteUpdateAsync(set => set.SetProperty(row => row.PublishedVersionId, row => row.DraftVersionId), Cancellation);
        }

        await site.Host.Services.GetRequiredService<Web.Infrastructure.ContentStore.SnapshotStore>().ReloadAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync(portrait.Path, Cancellation)).Status);

        await watch.WatchAsync(Cancellation);

        Assert.Equal(HttpStatusCode.Gone, (await site.Host.GetPageAsync(portrait.Path, Cancellation)).Status);
    }

    [Fact]
    public async Task Whoever_keeps_a_record_is_told_once_at_sixty_and_once_at_fourteen_days()
    {
        var letters = new Letters();
        await using var site = await OwnSite.StartAsync(configure: services => services.AddSingleton<IOfficeLetters>(letters));
        var mark = ConsentDesk.Mark();
        var person = await site.Host.PersonAsync(mark);
        await site.Host.AllowAsync(person, ConsentDesk.Today.AddDays(60), ConsentChannel.Site, ConsentChannel.Video);
        var longer = await site.Host.PersonAsync("Langer " + mark);
        await site.Host.AllowAsync(longer, ConsentDesk.Today.AddDays(60), ConsentChannel.Site);
        await site.Host.AllowAsync(longer, ConsentDesk.Today.AddDays(600), ConsentChannel.Site);
        var reminder = site.Host.Services.GetRequiredService<ConsentReminder>();

        letters.Leaves = false;
        await reminder.RemindAsync(Cancellation);
        letters.Leaves = true;
        await reminder.RemindAsync(Cancellation);
        await reminder.RemindAsync(Cancellation);
        Assert.Single(letters.Sent);
        // From here on the site's own worker does it.
        site.Host.Clock.Advance(TimeSpan.FromDays(46));
        await Eventually.TrueAsync(async () => (await site.Host.RowsAsync<GrantRow>()).Where(row => row.PersonId == person).All(row => row.RemindedDays == 14));
        await reminder.RemindAsync(Cancellation);

        Assert.Equal(2, letters.Sent.Count);
        Assert.All(letters.Sent, letter => Assert.Equal("bijhouder@showcase.example", letter.To));
        Assert.All(letters.Sent, letter => Assert.Contains(PersonRow.ReferenceOf(person), letter.Subject, StringComparison.Ordinal));
        Assert.All(letters.Sent, letter => Assert.DoesNotContain(mark, letter.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_year_after_the_last_consent_ended_the_record_is_removed_with_its_evidence()
    {
        await using var site = await OwnSite.StartAsync();
        var person = await site.Host.PersonAsync("Weg " + ConsentDesk.Mark());
        await site.Host.AllowAsync(person, ConsentDesk.Today.AddDays(10));
        await site.Host.WithdrawAsync(person);
        var (files, id) = (site.Host.Services.GetRequiredService<EvidenceFiles>(), Guid.NewGuid());
        await files.WriteAsync(id, "%PDF-"u8.ToArray(), Cancellation);
        await using (var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation))
        {
            database.Add(new EvidenceRow { Id = id, PersonId = person, Name = "bewijs.pdf" });
            await database.SaveChangesAsync(Cancellation);
        }

        var retention = site.Host.Services.GetRequiredService<RecordRetention>();
        site.Host.Clock.Advance(TimeSpan.FromDays(365));
        await retention.RemoveAsync(Cancellation);
        Assert.Contains(await site.Host.RowsAsync<PersonRow>(), row => row.Id == person);
        // From here on the site's own worker does it.
        site.Host.Clock.Advance(TimeSpan.FromDays(1));
        await Eventually.TrueAsync(async () => (await site.Host.RowsAsync<PersonRow>()).All(row => row.Id != person) && !Directory.EnumerateFiles(files.Folder).Any());

        Assert.DoesNotContain(await site.Host.RowsAsync<GrantRow>(), row => row.PersonId == person);
        Assert.Null(await files.ReadAsync(id, Cancellation));
        Assert.Single(await site.Host.RowsAsync<AuditRow>(), row => row.Action == "Dossier verwijderd na de bewaartermijn" && row.Subject == PersonRow.ReferenceOf(person));
    }

    private sealed class Letters : IOfficeLetters
    {
        public List<(string To, string Subject, string Text)> Sent { get; } = [];

        public bool Leaves { get; set; } = true;

        public Task<bool> SendAsync(string to, string subject, string text, CancellationToken cancellationToken)
        {
            if (Leaves) Sent.Add((to, subject, text));
            return Task.FromResult(Leaves);
        }

        public void Post(string to, string subject, string text) => Sent.Add((to, subject, text));

        public string AddressOf(string path) => "https://showcase.example" + path;

        public bool IsAddress(string text) => text.Contains('@', StringComparison.Ordinal);
    }
}
