using Microsoft.EntityFrameworkCore;
using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>What was counted, for the back office.</summary>
internal sealed class CountQueries(ShowcaseDbContext database, IPublishedSite site)
{
    private const string Removed = "Verwijderde paragraaf";

    /// <summary>The day of the first count; nothing when nothing was counted.</summary>
    public Task<DateOnly?> FirstDayAsync(CancellationToken cancellationToken) =>
        database.Set<CountRow>().MinAsync(row => (DateOnly?)row.Day, cancellationToken);

    /// <summary>Every version with a count since a day, and the present version of every paragraph that has none.</summary>
    public async Task<IReadOnlyList<CountLine>> LinesAsync(DateOnly from, CancellationToken cancellationToken)
    {
        var sums = await database.Set<CountRow>().AsNoTracking().Where(row => row.Day >= from)
            .GroupBy(row => new { row.Paragraph, row.Version, row.Kind })
            .Select(group => new { group.Key.Paragraph, group.Key.Version, group.Key.Kind, Count = group.Sum(row => row.Count) })
            .ToListAsync(cancellationToken);
        var counted = sums.ToLookup(sum => (sum.Paragraph, sum.Version));
        var present = site.All<TenderParagraph>().ToDictionary(paragraph => paragraph.Key);
        var lines = new List<CountLine>(present.Count);
        foreach (var (key, version) in counted.Select(group => group.Key).Union(present.Values.Select(paragraph => (paragraph.Key, paragraph.Version))))
        {
            var paragraph = present.GetValueOrDefault(key);
            lines.Add(new CountLine(
                paragraph?.Title ?? await LastNameAsync(key, cancellationToken),
                paragraph is null ? null : site.PathOf(paragraph),
                version,
                paragraph?.Version == version,
                counted[(key, version)].ToDictionary(sum => sum.Kind, sum => sum.Count)));
        }

        return lines;
    }

    private async Task<string> LastNameAsync(Guid key, CancellationToken cancellationToken) =>
        (await StoredDocuments.FindAsync(database, key, cancellationToken))?.Draft.Name ?? Removed;
}
