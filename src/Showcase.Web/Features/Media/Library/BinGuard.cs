using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Says why something in the recycle bin stays, by what stands there in the transaction that would remove it: nobody writes documents meanwhile, so that who began to use it is seen or comes after.</summary>
internal sealed class BinGuard
{
    private MediaUses? uses;
    private ShowcaseDbContext? seen;
    private ILookup<Guid, Guid> within = Array.Empty<Guid>().ToLookup(key => key);
    private ILookup<Guid, string> used = Array.Empty<Guid>().ToLookup(key => key, _ => "");

    /// <summary>Looks through all that is stored, ahead of the first transaction, which then reads only what was written since.</summary>
    public async Task BeginAsync(ShowcaseDbContext database, IEnumerable<Guid> thrown, CancellationToken cancellationToken)
    {
        within = await WithinAsync(database, cancellationToken);
        uses = new(thrown.SelectMany(Below).ToHashSet());
        used = await uses.FindAsync(database, cancellationToken);
    }

    public async Task<string?> ReasonToKeepAsync(ContentTransaction change)
    {
        if (seen != change.Database)
        {
            within = await WithinAsync(change.Database, change.Cancellation);
            used = await uses!.FindAsync(change.Database, change.Cancellation);
            seen = change.Database;
        }

        var users = Below(change.Document.Key).SelectMany(file => used[file]).Distinct().ToList();
        return users.Count == 0 ? null : $"Wordt nog gebruikt door {Named(users)}.";
    }

    private IEnumerable<Guid> Below(Guid key) => within[key].SelectMany(Below).Prepend(key);

    private static async Task<ILookup<Guid, Guid>> WithinAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var pairs = await (
            from child in database.Set<DocumentRow>().AsNoTracking()
            where child.Kind == DocumentKind.Media
            join parent in database.Set<DocumentRow>() on child.ParentId equals parent.Id
            select new { Parent = parent.Key, child.Key }).ToListAsync(cancellationToken);
        return pairs.ToLookup(pair => pair.Parent, pair => pair.Key);
    }

    private static string Named(List<string> users) => users.Count switch
    {
        1 => $"“{users[0]}”",
        2 => $"“{users[0]}” en “{users[1]}”",
        _ => $"“{users[0]}”, “{users[1]}” en nog {users.Count - 2}",
    };
}
