using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Shared.Office.Bins;

/// <summary>Removes for good what lies in a recycle bin, some in each transaction. A slice says what is its own and why something stays.</summary>
internal abstract class RecycleBin(ShowcaseDbContext database, ContentWriter store)
{
    private const int MostTogether = 50;

    public abstract BinWords Words { get; }

    protected ShowcaseDbContext Database => database;

    protected abstract DocumentKind Kind { get; }

    /// <summary>What was thrown away itself, the newest first.</summary>
    public Task<List<Guid>> ThrownAsync(CancellationToken cancellationToken) => ThrownDocuments.ReadAsync(database, Kind, cancellationToken);

    /// <param name="thrown">What is to go; what came out of the bin meanwhile is left alone.</param>
    /// <param name="goesOn">Asked before each, with how many were looked at: false leaves the rest.</param>
    public virtual async Task<BinResult> EmptyAsync(IReadOnlyList<Guid> thrown, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        var (removed, kept, seen) = (0, new List<KeptItem>(), 0);
        foreach (var some in thrown.Chunk(MostTogether))
        {
            var due = new List<ThrownItem>();
            foreach (var key in some)
            {
                if (await FindAsync(key, writer, cancellationToken) is not { } item) continue;
                if (item.MayGo) due.Add(item);
                else kept.Add(new(key, item.Name, "Dit is van een andere organisatie."));
            }

            seen += some.Length - due.Count;
            var reasons = await RemoveAsync(due, writer, place => goesOn(seen + place), cancellationToken);
            removed += reasons.Count(reason => reason is null);
            kept.AddRange(due.Zip(reasons).Where(pair => pair.Second is not null).Select(pair => new KeptItem(pair.First.Key, pair.First.Name, pair.Second!)));
            seen += due.Count;
            if (reasons.Count < due.Count) break;
        }

        return new(removed, kept);
    }

    /// <returns>Nothing when it lies in this bin no longer.</returns>
    protected abstract Task<ThrownItem?> FindAsync(Guid key, Writer writer, CancellationToken cancellationToken);

    /// <summary>Says why one stays, by what stands there in the transaction that would remove it.</summary>
    protected virtual Task<string?> ReasonToKeepAsync(ContentTransaction change) => Task.FromResult<string?>(null);

    /// <returns>For each why it stays, or nothing when it went; fewer when it was given up.</returns>
    private async Task<List<string?>> RemoveAsync(List<ThrownItem> due, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        var reasons = new List<string?>();
        while (reasons.Count < due.Count)
        {
            var outcomes = await store.SignedBy(writer.Name, "Verwijderd").DeleteSomeAsync(
                due.Skip(reasons.Count).Select(item => (item.Key, item.Revision)), ReasonToKeepAsync, place => goesOn(reasons.Count + place), cancellationToken);
            if (outcomes.Count == 0) break;
            reasons.AddRange(outcomes.Select(WhyKept));
            await store.AnnounceAsync(cancellationToken);
        }

        return reasons;
    }

    private static string? WhyKept(StoreOutcome outcome) => outcome.Status switch
    {
        StoreStatus.Done or StoreStatus.NotFound => null,
        StoreStatus.Conflict => "Iemand anders heeft dit intussen gewijzigd.",
        _ => string.Join(' ', outcome.Reasons),
    };
}

/// <summary>Dutch words of a bin.</summary>
/// <param name="Title">Of the job that empties it.</param>
/// <param name="One">With its number: <c>1 pagina</c>.</param>
/// <param name="Many">Without: <c>pagina’s</c>.</param>
internal sealed record BinWords(string Title, string One, string Many);

/// <param name="MayGo">Whether who asks may remove it.</param>
internal sealed record ThrownItem(Guid Key, long Revision, string Name, bool MayGo);

/// <summary>What became of the recycle bin.</summary>
/// <param name="Removed">What was thrown away itself.</param>
internal sealed record BinResult(int Removed, IReadOnlyList<KeptItem> Kept);

/// <param name="Reason">Dutch sentence.</param>
internal sealed record KeptItem(Guid Key, string Name, string Reason);
