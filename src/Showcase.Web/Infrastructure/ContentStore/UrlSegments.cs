using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core.Strings;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Makes the last part of a document's path, as Umbraco does: from <c>umbracoUrlName</c>, else from the name; unique among its siblings.</summary>
internal sealed class UrlSegments(IShortStringHelper strings)
{
    private const string Property = "umbracoUrlName";
    private const string Culture = "nl-NL";

    public string Make(string name, DocumentValues values)
    {
        var source = values.Get(Property) is { } given && !string.IsNullOrWhiteSpace(given) ? given : name;
        var segment = strings.CleanStringForUrlSegment(source, Culture);
        return segment.Length switch
        {
            0 => "pagina",
            > 200 => segment[..200].TrimEnd('-'),
            _ => segment,
        };
    }

    public static async Task<string> MakeUniqueAsync(ShowcaseDbContext database, DocumentRow document, string segment, CancellationToken cancellationToken)
    {
        var beside = Beside(database, document.ParentId, document.Kind).Where(row => row.Id != document.Id && row.Segment.StartsWith(segment));
        return Free(segment, await beside.Select(row => row.Segment).ToHashSetAsync(StringComparer.Ordinal, cancellationToken));
    }

    /// <summary>What stands under one parent, with the segment that it has, or would have.</summary>
    public static IQueryable<SegmentOf> Beside(ShowcaseDbContext database, int? parentId, DocumentKind kind) =>
        from other in database.Set<DocumentRow>()
        where other.ParentId == parentId && other.Kind == kind && other.TrashedAt == null
        join version in database.Set<VersionRow>() on other.PublishedVersionId ?? other.DraftVersionId equals version.Id
        select new SegmentOf { Id = other.Id, Segment = version.Segment };

    public static string Free(string segment, HashSet<string> taken)
    {
        var unique = segment;
        for (var number = 1; taken.Contains(unique); number++)
        {
            unique = FormattableString.Invariant($"{segment}-{number}");
        }

        return unique;
    }
}

/// <summary>The last part of the path of a document.</summary>
internal sealed class SegmentOf
{
    public required int Id { get; init; }

    public required string Segment { get; init; }
}
