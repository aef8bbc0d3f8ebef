using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Showcase.Web.Features.Search;

/// <summary>Counts hits per kind while they are found.</summary>
internal sealed class KindCounter : ICollector
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private SortedDocValues? kinds;
    private int[] inSegment = [];

    public bool AcceptsDocsOutOfOrder => true;

    public IReadOnlyDictionary<string, int> Counts()
    {
        AddSegment();
        return counts;
    }

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        AddSegment();
        kinds = context.AtomicReader.GetSortedDocValues(SearchFields.Kind);
        inSegment = new int[kinds?.ValueCount ?? 0];
    }

    public void Collect(int doc)
    {
        if (kinds?.GetOrd(doc) is >= 0 and var ordinal)
        {
            inSegment[ordinal]++;
        }
    }

    private void AddSegment()
    {
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < inSegment.Length; ordinal++)
        {
            if (inSegment[ordinal] > 0)
            {
                kinds!.LookupOrd(ordinal, value);
                var kind = value.Utf8ToString();
                counts[kind] = counts.GetValueOrDefault(kind) + inSegment[ordinal];
            }
        }

        inSegment = [];
    }
}
