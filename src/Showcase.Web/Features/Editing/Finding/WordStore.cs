using System.Text;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.Finding;

/// <summary>The words of all documents, drafts included, in memory: read after the start, and brought up to date at each question that follows a write (ADR 0111, 0147).</summary>
internal sealed class WordStore(IDbContextFactory<ShowcaseDbContext> contexts, SnapshotStore snapshots, SiteSchema schema) : IDisposable
{
    private const int ReadAtOnce = 100;
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim reading = new(1, 1);
    private readonly CancellationTokenSource ending = new();
    private DraftStamp? stamp;
    private Dictionary<int, DocumentWords> known = [];
    private IReadOnlyList<DocumentWords> present = [];
    private volatile bool isAwaited;

    /// <summary>Of everything that is not in the recycle bin, itself or with what it stands under.</summary>
    /// <param name="patience">How long who asks waits; the reading itself goes on.</param>
    /// <returns>Nothing while they are still being read.</returns>
    public async Task<IReadOnlyList<DocumentWords>?> PresentAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        isAwaited = true;
        if (!await reading.WaitAsync(patience, cancellationToken)) return null;
        try
        {
            return await Task.Run(ReadAsync, CancellationToken.None).WaitAsync(patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Reads ahead of who will ask. Every so many documents it leaves the processor to readers, until somebody waits.</summary>
    public async Task ReadAheadAsync(CancellationToken cancellationToken)
    {
        isAwaited = false;
        await reading.WaitAsync(cancellationToken);
        await Task.Run(ReadAsync, CancellationToken.None).WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        ending.Cancel();
        ending.Dispose();
    }

    // Whoever asked may be gone: what was begun is of use to the next.
    private async Task<IReadOnlyList<DocumentWords>> ReadAsync()
    {
        try
        {
            await using var database = await contexts.CreateDbContextAsync(ending.Token);
            var now = await DraftStamp.ReadAsync(database, snapshots.Public.Version, ending.Token);
            if (stamp != now)
            {
                known = await ReadAsync(database, ending.Token);
                present = [.. known.Values.Where(words => !IsTrashed(words.State))];
                stamp = now;
            }

            return present;
        }
        finally
        {
            reading.Release();
        }
    }

    private bool IsTrashed(DocumentWordsState state)
    {
        for (var step = state; step is not null; step = step.ParentId is { } parent ? known.GetValueOrDefault(parent)?.State : null)
        {
            if (step.IsTrashed)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<Dictionary<int, DocumentWords>> ReadAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var states = await States(database).ToListAsync(cancellationToken);
        var read = new Dictionary<int, DocumentWords>(states.Count);
        foreach (var some in states.Chunk(ReadAtOnce))
        {
            var changed = some.Where(state => known.GetValueOrDefault(state.Id)?.State != state).ToHashSet();
            var versions = await VersionsAsync(database, changed, cancellationToken);
            foreach (var state in some)
            {
                read[state.Id] = changed.Contains(state) ? Words(state, versions) : known[state.Id];
            }

            if (changed.Count > 0 && !isAwaited) await Task.Delay(Breath, cancellationToken);
        }

        return read;
    }

    private static IQueryable<DocumentWordsState> States(ShowcaseDbContext database) =>
        from document in database.Set<DocumentRow>().AsNoTracking()
        join draft in database.Set<VersionRow>() on document.DraftVersionId equals draft.Id
        orderby document.Id
        select new DocumentWordsState
        {
            Id = document.Id,
            ParentId = document.ParentId,
            IsMedia = document.Kind == DocumentKind.Media,
            ContentType = document.ContentType,
            IsTrashed = document.TrashedAt != null,
            DraftVersionId = draft.Id,
            PublishedVersionId = document.PublishedVersionId,
            Revision = document.Revision,
            SavedAt = draft.SavedAt,
        };

    private static async Task<Dictionary<int, VersionRow>> VersionsAsync(ShowcaseDbContext database, IEnumerable<DocumentWordsState> states, CancellationToken cancellationToken)
    {
        var ids = states.SelectMany(state => new[] { state.DraftVersionId, state.PublishedVersionId ?? state.DraftVersionId }).Distinct().ToList();
        return ids.Count == 0 ? [] : await database.Set<VersionRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
    }

    // A version that was removed meanwhile has no words; the next question reads what came in its place.
    private DocumentWords Words(DocumentWordsState state, Dictionary<int, VersionRow> versions)
    {
        var draft = versions.GetValueOrDefault(state.DraftVersionId);
        var published = state.PublishedVersionId is { } id && id != state.DraftVersionId ? versions.GetValueOrDefault(id) : null;
        return new(state, Folding.Of(draft?.Name ?? ""), Bytes(state, draft) ?? [], Bytes(state, published));
    }

    private byte[]? Bytes(DocumentWordsState state, VersionRow? version) => version is null ? null
        : Encoding.UTF8.GetBytes(Folding.Of(string.Join('\n', PageText.Of(schema, state.ContentType, DocumentValues.ReadOrEmpty(version.Values)).Select(field => field.Text).Prepend(version.Name))));
}
