using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Fills a site with published stories to try how it holds up with many: copies of those that are there, each marked as fictional.</summary>
internal sealed class SyntheticStories(IDbContextFactory<ShowcaseDbContext> contexts, UrlSegments segments, TimeProvider clock)
{
    /// <summary>As their author, in the back office and in the log book.</summary>
    public const string Author = "Proefverhalen";

    private const string Story = "successStory";
    private const int AtOnce = 250;

    /// <summary>True when someone has written on this site: everything that is in it came along with the program, or was made here.</summary>
    public async Task<bool> IsWrittenOnAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Set<VersionRow>().AnyAsync(row => row.Author != null && row.Author != Author && row.Author != UsyncImportRun.Author, cancellationToken);
    }

    /// <summary>Adds so many; the site shows them at its next start.</summary>
    /// <param name="report">Told how many there are, now and then.</param>
    /// <returns>How many were added: none when there is no published story to copy.</returns>
    public async Task<int> AddAsync(int count, Action<int> report, CancellationToken cancellationToken)
    {
        var examples = await ExamplesAsync(cancellationToken);
        if (examples.Count == 0)
        {
            return 0;
        }

        var present = await CountAsync(cancellationToken);
        for (var added = 0; added < count; added += AtOnce)
        {
            await AddSomeAsync(examples, present + added, Math.Min(AtOnce, count - added), cancellationToken);
            report(Math.Min(added + AtOnce, count));
        }

        await TellAsync(cancellationToken);
        return count;
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        database.Add(new OutboxRow { Kind = ContentChangeKind.Imported, CommittedAt = clock.GetUtcNow() });
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task AddSomeAsync(IReadOnlyList<Example> examples, int present, int count, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var documents = Enumerable.Range(present, count).Select(number => new DocumentRow
        {
            Key = Guid.NewGuid(), Kind = DocumentKind.Content, ContentType = Story, ParentId = examples[number % examples.Count].ParentId, SortOrder = 10_000 + number, CreatedAt = now, PublishedAt = now, Revision = 1,
        }).ToList();
        database.AddRange(documents);
        await database.SaveChangesAsync(cancellationToken);

        var versions = documents.Select((document, index) => Version(document, examples[(present + index) % examples.Count], present + index + 1, now)).ToList();
        database.AddRange(versions);
        await database.SaveChangesAsync(cancellationToken);

        foreach (var (document, version) in documents.Zip(versions))
        {
            document.DraftVersionId = document.PublishedVersionId = version.Id;
        }

        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private VersionRow Version(DocumentRow document, Example example, int number, DateTimeOffset now)
    {
        var values = example.Values.Copy();
        var name = FormattableString.Invariant($"Proefverhaal {number}");
        values.Set("title", $"{name}: {example.Values.Get("title")}");
        values.Set("fictional", "1");
        values.Set("umbracoUrlName", null);
        return new() { DocumentId = document.Id, Name = name, Segment = segments.Make(name, values), Values = values.ToJson(), SavedAt = now, Author = Author, Revision = 1 };
    }

    private async Task<IReadOnlyList<Example>> ExamplesAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from document in database.Set<DocumentRow>().AsNoTracking()
            where document.ContentType == Story && document.TrashedAt == null
            join version in database.Set<VersionRow>() on document.PublishedVersionId equals version.Id
            where version.Author != Author
            orderby document.Id
            select new { document.ParentId, version.Values }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new Example(row.ParentId, DocumentValues.FromJson(row.Values)))];
    }

    private async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Set<VersionRow>().Where(row => row.Author == Author).Select(row => row.DocumentId).Distinct().CountAsync(cancellationToken);
    }

    private sealed record Example(int? ParentId, DocumentValues Values);
}
