using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>Four clients that save and publish without end, one that types and one that publishes a branch. Runs only in a process of its own, which <see cref="PublishingCrashTests"/> kills.</summary>
internal static class PublishingChild
{
    public const string DataVariable = "SHOWCASE_CRASH_DATA";
    public const string LedgerVariable = "SHOWCASE_CRASH_LEDGER";
    public const string FirstNumberVariable = "SHOWCASE_CRASH_FIRST_NUMBER";
    public const string Typist = "typist";
    private const int Clients = 4;

    public static async Task Publish_until_killed()
    {
        var ledger = Environment.GetEnvironmentVariable(LedgerVariable)!;
        var number = long.Parse(Environment.GetEnvironmentVariable(FirstNumberVariable)!, CultureInfo.InvariantCulture);
        await using var host = await ShowcaseHost.StartOnAsync(Environment.GetEnvironmentVariable(DataVariable)!);
        await CheckAfterRestartAsync(host, ledger);
        await CrashBranch.FinishAsync(host, ledger);
        var branch = await CrashBranch.PrepareAsync(host);
        PublishingLedger.WriteLine(ledger, PublishingLedger.Ready);
        await Task.WhenAll(
            [.. Enumerable.Range(1, Clients).Select(client => Task.Run(() => WorkAsync(host.Services, ledger, KeyOf(client), number))), TypeAsync(host.Services, ledger, number), CrashBranch.PublishAsync(host, branch)]);
    }

    public static Guid KeyOf(int client) => new(client, 0x2026, 0x4011, 0x80, 0, 0, 0, 0, 0, 0, 22);

    public static Guid Typed => KeyOf(Clients + 1);

    // Someone whose typing is kept by itself: over and over in one version.
    private static async Task TypeAsync(IServiceProvider services, string ledger, long number)
    {
        var writer = services.GetRequiredService<ContentWriter>();
        var home = HomeKey(services);
        while (true)
        {
            number++;
            var draft = new DocumentDraft(Typed, "page", home, "Getypt", Values(Typed, number), await RevisionAsync(services, Typed), Typist, IsAutosave: true);
            Note(ledger, PublishingLedger.Typed, Typed, number, await writer.SaveAsync(draft, CancellationToken.None));
            await Task.Delay(20);
        }
    }

    private static async Task WorkAsync(IServiceProvider services, string ledger, Guid key, long number)
    {
        var writer = services.GetRequiredService<ContentWriter>();
        var home = HomeKey(services);
        while (true)
        {
            number++;
            var revision = await RevisionAsync(services, key);
            var name = $"Kill {key:N}";
            var saved = await writer.SaveAsync(new DocumentDraft(key, "page", home, name, Values(key, number), revision, "test"), CancellationToken.None);
            Note(ledger, PublishingLedger.Saved, key, number, saved);
            var published = await writer.PublishAsync(key, saved.Document?.Revision, CancellationToken.None);
            Note(ledger, PublishingLedger.Published, key, number, published);
        }
    }

    /// <summary>The same number three times: a page that shows two different ones is half published.</summary>
    private static DocumentValues Values(Guid key, long number)
    {
        var text = number.ToString("D9", CultureInfo.InvariantCulture);
        var values = new DocumentValues();
        values.Set("umbracoUrlName", $"kill-{key:N}");
        values.Set("title", text);
        values.Set("intro", text);
        values.Set("body", $$"""{"markup":"<p>{{text}}</p>","blocks":null}""");
        return values;
    }

    private static void Note(string ledger, string word, Guid key, long number, StoreOutcome outcome)
    {
        if (outcome.Status == StoreStatus.Done)
        {
            PublishingLedger.Write(ledger, word, key, number);
        }
        else
        {
            PublishingLedger.WriteLine(ledger, $"{PublishingLedger.Wrong} {word} {outcome.Status} {string.Join(' ', outcome.Reasons)}");
        }
    }

    /// <summary>After a start the public sees what the database says is published, and nothing waits in the outbox.</summary>
    private static async Task CheckAfterRestartAsync(ShowcaseHost host, string ledger)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var site = scope.ServiceProvider.GetRequiredService<IPublishedSite>();
        var database = scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>();
        foreach (var key in Enumerable.Range(1, Clients).Select(KeyOf))
        {
            var stored = await database.Set<DocumentRow>().Where(row => row.Key == key)
                .Join(database.Set<VersionRow>(), row => row.PublishedVersionId, version => version.Id, (_, version) => version.Values).SingleOrDefaultAsync();
            var expected = stored is null ? null : DocumentValues.FromJson(stored).Get("title");
            if (site.Find<Page>(key)?.Title != expected)
            {
                PublishingLedger.WriteLine(ledger, $"{PublishingLedger.Wrong} snapshot heeft {site.Find<Page>(key)?.Title ?? "niets"}, database {expected ?? "niets"}");
            }
        }

        var waiting = await database.Set<OutboxRow>().CountAsync(row => row.CompletedAt == null);
        if (waiting > 0)
        {
            PublishingLedger.WriteLine(ledger, $"{PublishingLedger.Wrong} na de start wachten nog {waiting} wijzigingen");
        }
    }

    private static async Task<long?> RevisionAsync(IServiceProvider services, Guid key)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>().Set<DocumentRow>().Where(row => row.Key == key).Select(row => (long?)row.Revision).SingleOrDefaultAsync();
    }

    private static Guid HomeKey(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IPublishedSite>().FindByPath("/")!.Key;
    }
}
