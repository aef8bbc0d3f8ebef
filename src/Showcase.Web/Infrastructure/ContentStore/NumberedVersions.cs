using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>A version with the number by which people know it: which one of its document it is, from 1.</summary>
internal sealed class NumberedVersion
{
    public required VersionRow Version { get; init; }
    public required int Number { get; init; }
}

internal static class NumberedVersions
{
    /// <summary>The versions of a document; the number is only counted where it is asked for.</summary>
    public static IQueryable<NumberedVersion> NumberedVersionsOf(this ShowcaseDbContext database, int documentId)
    {
        var versions = database.Set<VersionRow>().AsNoTracking().Where(row => row.DocumentId == documentId);
        return versions.Select(row => new NumberedVersion { Version = row, Number = versions.Count(other => other.Id <= row.Id) });
    }
}
