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
        var siblings = await (
            from other in database.Set<DocumentRow>()
            where other.ParentId == document.ParentId && other.Kind == document.Kind && other.Id != document.Id && other.TrashedAt == null
            join version in database.Set<VersionRow>() on other.PublishedVersionId ?? other.DraftVersionId equals version.Id
            where version.Segment.StartsWith(segment)
            select version.Segment).ToListAsync(cancellationToken);
        var unique = segment;
        for (var number = 1; siblings.Contains(unique); number++)
        {
            unique = FormattableString.Invariant($"{segment}-{number}");
        }

        return unique;
    }
}
