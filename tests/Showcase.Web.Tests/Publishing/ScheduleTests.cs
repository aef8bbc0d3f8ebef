using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Tests.ContentStore;

namespace Showcase.Web.Tests.Publishing;

public sealed class ScheduleTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ContentWriter Writer => site.Host.Services.GetRequiredService<ContentWriter>();

    private ScheduleWorker Worker => site.Host.Services.GetRequiredService<ScheduleWorker>();

    [Fact]
    public async Task A_scheduled_page_appears_once_its_moment_has_come_and_goes_when_it_has_passed()
    {
        var key = await SaveAsync("Gepland", complete: true);
        var now = site.Host.Clock.GetUtcNow();
        await Writer.ScheduleAsync(key, now.AddHours(1), now.AddHours(2), null, Cancellation);

        await Worker.RunDueAsync(Cancellation);
        Assert.False(IsPublic(key));
        site.Host.Clock.Advance(TimeSpan.FromMinutes(61));
        await Worker.RunDueAsync(Cancellation);
        Assert.True(IsPublic(key));
        site.Host.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.False(IsPublic(key));
        await Worker.RunDueAsync(Cancellation);

        var outcome = await Writer.ScheduleAsync(key, null, null, null, Cancellation);
        Assert.Null(outcome.Document!.Published);
        // The site's own worker may have come first, and other tests plan on the same site.
        Assert.True((await LastJobsAsync(20)).Count(job => job == ("Planning", JobState.Done, "Gepubliceerd of gedepubliceerd: 1.")) >= 2);
    }

    [Fact]
    public async Task A_scheduled_page_that_may_not_be_published_is_tried_once_and_its_schedule_ends()
    {
        var key = await SaveAsync("Onvolledig", complete: false);
        await Writer.ScheduleAsync(key, site.Host.Clock.GetUtcNow(), null, null, Cancellation);

        await Worker.RunDueAsync(Cancellation);

        Assert.False(IsPublic(key));
        Assert.Null((await Writer.ScheduleAsync(key, null, null, null, Cancellation)).Document!.PublishAt);
        Assert.Contains(("Planning", JobState.Failed, "Gepubliceerd of gedepubliceerd: 0. Geweigerd: 1; de redenen staan bij het document."), await LastJobsAsync(20));
    }

    private async Task<IEnumerable<(string, JobState, string)>> LastJobsAsync(int count)
    {
        await site.Host.Services.GetRequiredService<JobKeeper>().WriteAsync(Cancellation);
        var (jobs, _) = await site.Host.Services.GetRequiredService<JobQueries>().HistoryAsync(JobKinds.Schedule, _ => (0, count), Cancellation);
        return jobs.Select(job => (job.StartedBy, job.State, job.Outcome!));
    }

    private async Task<Guid> SaveAsync(string title, bool complete)
    {
        var values = new DocumentValues();
        values.Set("title", title);
        values.Set("body", complete ? JsonSerializer.Serialize(new { markup = "<p>Tekst.</p>" }) : null);
        var key = Guid.NewGuid();
        using var scope = site.Host.Services.CreateScope();
        var home = scope.ServiceProvider.GetRequiredService<IPublishedSite>().FindByPath("/")!.Key;
        Assert.Equal(StoreStatus.Done, (await Writer.SaveAsync(new DocumentDraft(key, "page", home, title, values, null, "test"), Cancellation)).Status);
        return key;
    }

    private bool IsPublic(Guid key)
    {
        using var scope = site.Host.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IPublishedSite>().Find<Page>(key) is not null;
    }
}
