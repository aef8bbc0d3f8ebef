using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>What stopped being public, from the log of committed changes; some of it may be public again.</summary>
/// <param name="Withdrawn">Former paths of unpublished and trashed documents, those below them included, with their last moment.</param>
/// <param name="GonePaths">Those among them that were taken off for want of consent, with the content type.</param>
/// <param name="GoneKeys">What was taken off for want of consent, pictures and films among it, with the content type.</param>
internal sealed record FormerContent(IReadOnlyDictionary<string, DateTimeOffset> Withdrawn, IReadOnlyDictionary<string, string> GonePaths, IReadOnlyDictionary<Guid, string> GoneKeys)
{
    public static FormerContent Empty { get; } = new(FrozenDictionary<string, DateTimeOffset>.Empty, FrozenDictionary<string, string>.Empty, FrozenDictionary<Guid, string>.Empty);

    public static async Task<FormerContent> ReadAsync(ShowcaseDbContext database, CancellationToken cancellationToken)
    {
        var changes = await database.Set<OutboxRow>().AsNoTracking()
            .Where(row => row.Kind == ContentChangeKind.Withdrawn || ((row.Kind == ContentChangeKind.Unpublished || row.Kind == ContentChangeKind.Trashed) && row.FormerPaths != ""))
            .OrderBy(row => row.Id)
            .Select(row => new { row.Kind, row.DocumentKey, row.ContentType, row.FormerPaths, row.CommittedAt })
            .ToListAsync(cancellationToken);
        var withdrawn = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var keys = new Dictionary<Guid, string>();
        foreach (var change in changes)
        {
            if (change.Kind == ContentChangeKind.Withdrawn) keys[change.DocumentKey] = change.ContentType;
            foreach (var path in change.FormerPaths.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                withdrawn[path] = change.CommittedAt;
                if (change.Kind == ContentChangeKind.Withdrawn) paths[path] = change.ContentType;
            }
        }

        return new(withdrawn.ToFrozenDictionary(StringComparer.Ordinal), paths.ToFrozenDictionary(StringComparer.Ordinal), keys.ToFrozenDictionary());
    }
}
