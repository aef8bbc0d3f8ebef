using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Faults;

/// <summary>A branch that is published some documents at a time while the process is killed.</summary>
internal static class CrashBranch
{
    private const string Author = "takken";
    private const int Pages = 31;

    // The first is alone in its transaction; then each fifth ends one.
    private const int Together = 5;

    /// <summary>Makes a folder with pages that were never published.</summary>
    public static async Task<Guid> PrepareAsync(ShowcaseHost host)
    {
        var (writer, folder) = (host.Services.GetRequiredService<ContentWriter>(), Guid.NewGuid());
        await using var scope = host.Services.CreateAsyncScope();
        var home = scope.ServiceProvider.GetRequiredService<IPublishedSite>().FindByPath("/")!.Key;
        var made = await writer.SaveAsync(new DocumentDraft(folder, "pageFolder", home, $"Tak {folder:N}", Values(("heading", "Tak")), null, Author), CancellationToken.None);
        await writer.PublishAsync(folder, made.Document!.Revision, CancellationToken.None);
        for (var number = 0; number < Pages; number++)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Blad {number}");
            await writer.SaveAsync(new DocumentDraft(Guid.NewGuid(), "page", folder, title, Values(("title", title), ("intro", title), ("body", """{"markup":"<p>x</p>","blocks":null}""")), null, Author), CancellationToken.None);
        }

        return folder;
    }

    public static async Task PublishAsync(ShowcaseHost host, Guid folder)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>().Set<DocumentRow>().Where(row => row.Key == folder).Select(row => row.Id).SingleAsync();
        await scope.ServiceProvider.GetRequiredService<BranchPublisher>().PublishBelowAsync(
            id, onlyPublished: false, new Writer(Author, true, true, new HashSet<Guid>()), seen => GoesOn(host, seen), CancellationToken.None);
    }

    /// <summary>After a restart the public sees of every branch what the database says is published; asking for it again publishes the rest.</summary>
    public static async Task FinishAsync(ShowcaseHost host, string ledger)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var site = scope.ServiceProvider.GetRequiredService<IPublishedSite>();
        var database = scope.ServiceProvider.GetRequiredService<ShowcaseDbContext>();
        var rows = await (
            from page in database.Set<DocumentRow>()
            join folder in database.Set<DocumentRow>() on page.ParentId equals folder.Id
            where folder.ContentType == "pageFolder" && database.Set<VersionRow>().Any(version => version.DocumentId == page.Id && version.Author == Author)
            select new { page.Key, Folder = folder.Key, IsPublished = page.PublishedVersionId != null }).ToListAsync();
        foreach (var wrong in rows.Where(row => site.Find<Page>(row.Key) is not null != row.IsPublished))
        {
            PublishingLedger.WriteLine(ledger, $"{PublishingLedger.Wrong} blad {wrong.Key} is {(wrong.IsPublished ? "gepubliceerd en niet te zien" : "te zien en niet gepubliceerd")}");
        }

        foreach (var folder in rows.Where(row => !row.IsPublished).Select(row => row.Folder).Distinct())
        {
            await PublishAsync(host, folder);
            var left = await database.Set<DocumentRow>().CountAsync(row => row.PublishedVersionId == null && database.Set<DocumentRow>().Any(above => above.Id == row.ParentId && above.Key == folder));
            if (left > 0) PublishingLedger.WriteLine(ledger, $"{PublishingLedger.Wrong} van tak {folder} zijn {left} bladen niet alsnog gepubliceerd");
        }
    }

    /// <summary>What is public ends where a transaction ended, and all of it was announced.</summary>
    /// <returns>How many branches were broken off halfway.</returns>
    public static int Check(SqliteConnection connection)
    {
        var pages = SqliteFile.Read(
            connection,
            $"""
            SELECT f.Key, d.PublishedVersionId IS NOT NULL, (SELECT COUNT(*) FROM Outbox o WHERE o.DocumentKey = d.Key)
            FROM Document d JOIN Document f ON f.Id = d.ParentId JOIN DocumentVersion v ON v.Id = d.DraftVersionId
            WHERE f.ContentType = 'pageFolder' AND v.Author = '{Author}' ORDER BY f.Id, d.SortOrder
            """,
            row => (Folder: row.GetString(0), IsPublished: row.GetBoolean(1), Told: row.GetInt64(2)));
        Assert.All(pages, page => Assert.Equal(page.IsPublished, page.Told > 0));
        var branches = pages.GroupBy(page => page.Folder).Select(branch => branch.Select(page => page.IsPublished).ToList()).ToList();
        foreach (var branch in branches)
        {
            var published = branch.Count(isPublished => isPublished);
            Assert.All(branch.Take(published), isPublished => Assert.True(isPublished, "A page is not public and one behind it is."));
            Assert.True(published is 0 or 1 || published % Together == 1 || published == branch.Count, $"{published} pages of a branch are public: a transaction was cut in two.");
        }

        return branches.Count(branch => branch.Contains(true) && branch.Contains(false));
    }

    // Time stands still here: this ends the moment of a transaction.
    private static bool GoesOn(ShowcaseHost host, int seen)
    {
        if (seen % Together == 0) host.Clock.Advance(TimeSpan.FromSeconds(1));
        return true;
    }

    private static DocumentValues Values(params (string Alias, string Value)[] said)
    {
        var values = new DocumentValues();
        foreach (var (alias, value) in said) values.Set(alias, value);
        return values;
    }
}
