using System.Runtime.CompilerServices;
using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>Reads one table page by page, and believes nothing that the pages say about each other.</summary>
internal sealed class HttpTable(HttpPages pages, string name, Uri firstAddress, HttpPage first)
{
    private const int MaximumPages = 100_000;

    private string? _cursor;

    public SourceTable ToTable() => new()
    {
        Name = name,
        Label = name,
        LineWord = "record",
        IsPartial = first.IsPartial,
        Columns = first.Records.Count > 0 ? first.Columns(name) : [.. RecordTables.AllOf(name)],
        Rows = Rows,
        Cursor = () => _cursor,
    };

    private async IAsyncEnumerable<SourceRow> Rows(SourcePlace place, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = first.Records.Count > 0 ? first.Columns(name) : [];
        var (address, before, records) = HttpCursor.Read(place.Cursor) ?? new HttpCursor(firstAddress.AbsoluteUri, 0, 0);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var next = HttpPages.NextOf(name, firstAddress, address);
        while (next is not null)
        {
            if (!visited.Add(next.AbsoluteUri) || visited.Count > MaximumPages)
            {
                throw new RefusedException($"{name}: de bladzijden verwijzen naar elkaar in een kring.");
            }

            // For whoever goes on after an interruption: this page again, less what was dealt with.
            _cursor = new HttpCursor(next.AbsoluteUri, before, records).ToString();
            var page = await PageAsync(next, cancellationToken);
            foreach (var (row, isRecord) in RowsOf(page, before, columns))
            {
                if (row.Line > place.Line)
                {
                    yield return row;
                }

                before = row.Line;
                records += isRecord ? 1 : 0;
            }

            if (records > first.Count)
            {
                throw Miscounted(records);
            }

            next = HttpPages.NextOf(name, next, page.Next);
        }

        if (records != first.Count)
        {
            throw Miscounted(records);
        }
    }

    private async Task<HttpPage> PageAsync(Uri address, CancellationToken cancellationToken)
    {
        if (address == firstAddress)
        {
            return first;
        }

        var page = (await pages.FetchAsync(name, address, knownETag: null, cancellationToken)).Page!;
        return page.State == first.State && page.IsPartial == first.IsPartial && page.Count == first.Count
            ? page
            : throw new SourceDownException("De gegevens veranderden bij de bron tijdens het lezen; de volgende keer opnieuw.");
    }

    private IEnumerable<(SourceRow Row, bool IsRecord)> RowsOf(HttpPage page, int before, IReadOnlyList<string> columns)
    {
        foreach (var record in page.Records)
        {
            yield return (record.ToRow(++before, columns, name), true);
        }

        foreach (var removed in page.Removed)
        {
            yield return (new SourceRow(++before, [], null, removed), false);
        }
    }

    private RefusedException Miscounted(int records) => new($"{name}: de bron kondigt {first.Count} records aan en levert er {(records > first.Count ? "meer" : $"{records}")}.");
}
