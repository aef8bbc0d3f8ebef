using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Removes for good what lies in the recycle bin of the library, one by one; what a page still uses stays.</summary>
internal sealed class BinEmptier(ShowcaseDbContext database, MediaAccess access, MediaUses uses, OrphanFiles orphans, ContentWriter store)
{
    /// <summary>What was thrown away itself, the newest first; what stands in a folder goes along with it.</summary>
    public Task<List<Guid>> ThrownAsync(CancellationToken cancellationToken) => database.Set<DocumentRow>().AsNoTracking()
        .Where(row => row.TrashedAt != null && row.Kind == DocumentKind.Media).OrderByDescending(row => row.TrashedAt).ThenBy(row => row.Id).Select(row => row.Key).ToListAsync(cancellationToken);

    /// <param name="thrown">What is to go; what came out of the bin meanwhile is left alone.</param>
    /// <param name="goesOn">Asked before each, with how many were looked at: false leaves the rest.</param>
    public Task<BinResult> EmptyAsync(IReadOnlyList<Guid> thrown, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken) =>
        orphans.TogetherAsync(() => RemoveAllAsync(thrown, writer, goesOn, cancellationToken), cancellationToken);

    private async Task<BinResult> RemoveAllAsync(IReadOnlyList<Guid> thrown, Writer writer, Func<int, bool> goesOn, CancellationToken cancellationToken)
    {
        var within = await WithinAsync(cancellationToken);
        var used = await uses.FindAsync(thrown.SelectMany(key => Below(within, key)).ToHashSet(), cancellationToken);
        var (removed, kept, seen) = (0, new List<KeptItem>(), 0);
        foreach (var key in thrown)
        {
            if (!goesOn(seen++)) break;
            if (await access.FindAsync(key, cancellationToken) is not { Row.TrashedAt: not null } opened) continue;
            if (await RemoveAsync(opened, [.. Below(within, key).SelectMany(file => used[file]).Distinct()], writer, cancellationToken) is { } reason)
            {
                kept.Add(new(key, opened.Draft.Name, reason));
            }
            else
            {
                removed++;
            }
        }

        return new(removed, kept);
    }

    /// <returns>Why it stays; nothing when it went.</returns>
    private async Task<string?> RemoveAsync(OpenedMedia opened, List<string> users, Writer writer, CancellationToken cancellationToken)
    {
        if (!opened.MayWrite(writer)) return "Dit is van een andere organisatie.";
        if (users.Count > 0) return $"Wordt nog gebruikt door {Named(users)}.";
        var outcome = await store.SignedBy(writer.Name, "Verwijderd").DeleteAsync(opened.Row.Key, opened.Row.Revision, cancellationToken);
        return outcome.Status switch
        {
            StoreStatus.Done or StoreStatus.NotFound => null,
            StoreStatus.Conflict => "Iemand anders heeft dit intussen gewijzigd.",
            _ => string.Join(' ', outcome.Reasons),
        };
    }

    private async Task<ILookup<Guid, Guid>> WithinAsync(CancellationToken cancellationToken)
    {
        var pairs = await (
            from child in database.Set<DocumentRow>().AsNoTracking()
            where child.Kind == DocumentKind.Media
            join parent in database.Set<DocumentRow>() on child.ParentId equals parent.Id
            select new { Parent = parent.Key, child.Key }).ToListAsync(cancellationToken);
        return pairs.ToLookup(pair => pair.Parent, pair => pair.Key);
    }

    private static IEnumerable<Guid> Below(ILookup<Guid, Guid> within, Guid key) => within[key].SelectMany(child => Below(within, child)).Prepend(key);

    private static string Named(List<string> users) => users.Count switch
    {
        1 => $"“{users[0]}”",
        2 => $"“{users[0]}” en “{users[1]}”",
        _ => $"“{users[0]}”, “{users[1]}” en nog {users.Count - 2}",
    };
}

/// <summary>What became of the recycle bin.</summary>
/// <param name="Removed">Files and folders that were thrown away themselves.</param>
internal sealed record BinResult(int Removed, IReadOnlyList<KeptItem> Kept);

/// <param name="Reason">Dutch sentence.</param>
internal sealed record KeptItem(Guid Key, string Name, string Reason);
