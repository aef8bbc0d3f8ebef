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
    public async Task What_ended_while_the_site_was_down_or_came_back_with_an_older_database_is_gone_some_seconds_after_its_start()
    {
        using var folder = await ShowcaseHost.FilledFolderAsync();
        Portrait portrait, restored;
        await using (var site = await OwnSite.StartAsync(folder.Path))
        {
            using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
            portrait = await site.PortraitAsync(editor);
            await using var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
            await database.Set<GrantRow>().Where(row => row.PersonId == portrait.Person).ExecuteUpdateAsync(set => set.SetProperty(row => row.To, ConsentDesk.Today.AddDays(-1)).SetProperty(row => row.From, ConsentDesk.Today.AddDays(-9)), Cancellation);
            restored = await site.PortraitAsync(editor);
            await site.Host.WithdrawAsync(restored.Person);
            await site.Host.AsBeforeAsync(restored);
        }

        await using var again = await OwnSite.StartAsync(folder.Path);
        Assert.Equal(HttpStatusCode.OK, (await again.Host.GetPageAsync(restored.Path, Cancellation)).Status);
        again.Host.Clock.Advance(TimeSpan.FromSeconds(6));

        foreach (var path in (string[])[portrait.Path, restored.Path])
        {
            await Eventually.TrueAsync(async () => (await again.Host.GetPageAsync(path, Cancellation)).Status == HttpStatusCode.Gone, 10);
        }
    }

    [Fact]
    public async Task The_site_itself_sends_letters_removes_records_and_clears_away_what_no_record_knows()
    {
        var letters = new KeptLetters();
        await using var site = await OwnSite.StartAsync(configure: services => services.AddSingleton<IOfficeLetters>(letters));
        var (ending, old) = (await site.Host.PersonAsync("Loopt af " + ConsentDesk.Mark()), await site.Host.PersonAsync("Weg " + ConsentDesk.Mark()));
        await site.Host.AllowAsync(ending, ConsentDesk.Today.AddDays(380), ConsentChannel.Site);
        var (files, orphan) = (site.Host.Services.GetRequiredService<EvidenceFiles>(), Guid.NewGuid());
        await files.WriteAsync(orphan, "%PDF-"u8.ToArray(), Cancellation);
        File.SetLastWriteTimeUtc(Directory.GetFiles(files.Folder).Single(), ShowcaseHost.Today.UtcDateTime);

        site.Host.Clock.Advance(TimeSpan.FromDays(366));
        await Eventually.TrueAsync(async () => letters.Sent.Count == 1 && (await site.Host.RowsAsync<PersonRow>()).All(row => row.Id != old));
        Assert.Contains(PersonRow.ReferenceOf(ending), letters.Sent.Single().Subject, StringComparison.Ordinal);
        // What a kill may have left is looked for later than the first thing after a start.
        site.Host.Clock.Advance(TimeSpan.FromHours(1));
        await Eventually.TrueAsync(() => Task.FromResult(!Directory.EnumerateFiles(files.Folder).Any()));

        Assert.Single(letters.Sent);
    }
}
