using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Jobs;

/// <summary>Publishes a large branch. Runs only in a process of its own, which <see cref="JobCrashTests"/> kills in the middle.</summary>
internal static class JobChild
{
    public const string DataVariable = "SHOWCASE_JOB_DATA";
    public const string ReadyVariable = "SHOWCASE_JOB_READY";
    public const int Pages = 120;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task Publish_a_branch_until_killed()
    {
        await using var host = await ShowcaseHost.StartOnAsync(Environment.GetEnvironmentVariable(DataVariable)!);
        var writer = host.Services.GetRequiredService<ContentWriter>();
        await using var scope = host.Services.CreateAsyncScope();
        var home = scope.ServiceProvider.GetRequiredService<IPublishedSite>().FindByPath("/")!.Key;
        var folder = Guid.NewGuid();
        await SaveAsync(writer, folder, "pageFolder", home, "Tak", ("heading", "Tak"));
        for (var number = 0; number < Pages; number++)
        {
            await SaveAsync(writer, Guid.NewGuid(), "page", folder, $"Blad {number}", ("title", $"Blad nummer {number}"), ("body", JsonSerializer.Serialize(new { markup = "<p>Tekst.</p>" })));
        }

        Assert.Equal(StoreStatus.Done, (await writer.PublishAsync(folder, null, CancellationToken.None)).Status);
        var id = scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>().Set<DocumentRow>().Single(row => row.Key == folder).Id;
        var job = await host.Services.GetRequiredService<BranchJobs>().StartAsync(id, "Tak", Pages, false, new Writer("redacteur@gemeente.example", true, false, new HashSet<Guid>()));
        while (job.Now.Done < 3)
        {
            await Task.Delay(1, Cancellation);
        }

        await File.WriteAllTextAsync(Environment.GetEnvironmentVariable(ReadyVariable)!, $"{job.Key}\n{folder}\n", Cancellation);
        await Task.Delay(Timeout.Infinite, Cancellation);
    }

    private static async Task SaveAsync(ContentWriter writer, Guid key, string type, Guid parent, string name, params (string Alias, string Value)[] given)
    {
        var values = new DocumentValues();
        foreach (var (alias, value) in given) values.Set(alias, value);
        Assert.Equal(StoreStatus.Done, (await writer.SaveAsync(new DocumentDraft(key, type, parent, name, values, null, "test"), CancellationToken.None)).Status);
    }
}
