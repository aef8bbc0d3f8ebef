using System.Runtime.InteropServices;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>Counts that wait in memory to be written.</summary>
internal sealed class CountTally
{
    /// <summary>A hundred paragraphs, counted in every way while the database is away for three weeks. What is counted beyond that is lost.</summary>
    public const int MostKeys = 20_000;

    // Adding takes a fraction of a microsecond, and nothing may slip between a sum that was taken and the next.
    private readonly Lock _gate = new();
    private Dictionary<CountKey, long> _counts = [];

    public void Add(CountKey key, long count = 1)
    {
        lock (_gate)
        {
            if (_counts.Count < MostKeys || _counts.ContainsKey(key))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _) += count;
            }
        }
    }

    /// <summary>All counts so far, which are then the caller's: to write, or to put back.</summary>
    public IReadOnlyDictionary<CountKey, long> Take()
    {
        lock (_gate)
        {
            (var taken, _counts) = (_counts, []);
            return taken;
        }
    }

    public void PutBack(IReadOnlyDictionary<CountKey, long> taken)
    {
        foreach (var (key, count) in taken)
        {
            Add(key, count);
        }
    }
}
