using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Removes for good what lies in the recycle bin of the library, some in each transaction; what a page still uses stays.</summary>
internal sealed class BinEmptier(ShowcaseDbContext database, MediaAccess access, OrphanFiles orphans, ContentWriter store)
{
    private const int MostTogether = 50;

    /// <summary>What was thrown away itself, the newest first; what stands in a folder goes along with it.</summary>
    public Task<List<Guid>> ThrownAsync(CancellationToken cancellationToken) => database.Set<DocumentRow>().AsNoTracking()
        .Where(row => row.TrashedAt != null && row.Kind == DocumentKind.Media).OrderByDescending(row => row.TrashedAt).ThenBy(row => row.Id).Select(row => row.Key).ToListAsync(cancellationToken);

    /// <param name="thrown">What is to go; what came out of the bin meanwhile is left alone.</param>
    /// <param name="goesOn">Asked before each, with how many were looked at: false leaves the rest.</param>
    public Task<BinResult> EmptyAsync(IReadOnlyList<Guid> thrown, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken) =>
        orphans.TogetherAsync(() => RemoveAllAsync(thrown, writer, goesOn, cancellationToken), cancellationToken);

    private async Task<BinResult> RemoveAllAsync(IReadOnlyList<Guid> thrown, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        var guard = new BinGuard();
        await guard.BeginAsync(database, thrown, cancellationToken);
        var (removed, kept, seen) = (0, new List<KeptItem>(), 0);
        foreach (var some in thrown.Chunk(MostTogether))
        {
            var due = new List<OpenedMedia>();
            foreach (var key in some)
            {
                if (await access.FindAsync(key, cancellationToken) is not { Row.TrashedAt: not null } opened) continue;
                if (opened.MayWrite(writer)) due.Add(opened);
                else kept.Add(new(key, opened.Draft.Name, "Dit is van een andere organisatie."));
            }

            seen += some.Length - due.Count;
            var reasons = await RemoveAsync(due, guard, writer, place => goesOn(seen + place), cancellationToken);
            removed += reasons.Count(reason => reason is null);
            kept.AddRange(due.Zip(reasons).Where(pair => pair.Second is not null).Select(pair => new KeptItem(pair.First.Row.Key, pair.First.Draft.Name, pair.Second!)));
            seen += due.Count;
            if (reasons.Count < due.Count) break;
        }

        return new(removed, kept);
    }

    /// <returns>For each why it stays, or nothing when it went; fewer when it was given up.</returns>
    private async Task<List<string?>> RemoveAsync(List<OpenedMedia> due, BinGuard guard, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        var reasons = new List<string?>();
        while (reasons.Count < due.Count)
        {
            var outcomes = await store.SignedBy(writer.Name, "Verwijderd").DeleteSomeAsync(
                due.Skip(reasons.Count).Select(opened => (opened.Row.Key, opened.Row.Revision)), guard.ReasonToKeepAsync, place => goesOn(reasons.Count + place), cancellationToken);
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

/// <summary>What became of the recycle bin.</summary>
/// <param name="Removed">Files and folders that were thrown away themselves.</param>
internal sealed record BinResult(int Removed, IReadOnlyList<KeptItem> Kept);

/// <param name="Reason">Dutch sentence.</param>
internal sealed record KeptItem(Guid Key, string Name, string Reason);
