using System.Runtime.InteropServices;

namespace Showcase.Core.Results.Counting;

/// <summary>Remembers what each contract brought to sums, to tell afterwards how a sum is spread over contractors: some tens of bytes an effort, no table per cell.</summary>
internal sealed class Contributions(RawCube cube, Places places)
{
    private const int ChunkSize = 1 << 14;

    private readonly List<Contribution[]> _chunks = [];
    private int _count;

    public void Add(in Contribution contribution)
    {
        if (_count % ChunkSize == 0)
        {
            _chunks.Add(new Contribution[ChunkSize]);
        }

        _chunks[^1][_count++ % ChunkSize] = contribution;
    }

    /// <summary>Spreads sums over contractors, one contractor after the other.</summary>
    public void Share(IReadOnlyList<CountedContract> contracts, int contractors)
    {
        var first = new int[contractors + 1];
        for (var at = 0; at < _count; at++)
        {
            first[contracts[At(at).Contract].Contractor + 1]++;
        }

        for (var contractor = 0; contractor < contractors; contractor++)
        {
            first[contractor + 1] += first[contractor];
        }

        var (order, next) = (new int[_count], first[..^1]);
        for (var at = 0; at < _count; at++)
        {
            order[next[contracts[At(at).Contract].Contractor]++] = at;
        }

        var sums = new[] { Sum(Indicators.Realised), Sum(Indicators.SocialPurchasing), Sum(Indicators.Hours), Sum(Indicators.Obligation), Sum(Indicators.RealisationRate) };
        for (var contractor = 0; contractor < contractors; contractor++)
        {
            foreach (var at in order.AsSpan(first[contractor]..first[contractor + 1]))
            {
                ref readonly var found = ref At(at);
                AddTo(sums, found, contracts[found.Contract]);
            }

            foreach (var sum in sums)
            {
                sum.Flush();
            }
        }
    }

    private ref readonly Contribution At(int index) => ref _chunks[index / ChunkSize][index % ChunkSize];

    private ContractorSum Sum(IndicatorDefinition indicator) => new(cube[indicator], cube.CellCount);

    private void AddTo(ContractorSum[] sums, in Contribution what, CountedContract contract)
    {
        var isKnown = contract.Record.Agreement is not null;
        switch (what.Sort)
        {
            case ContributionSort.Effort:
                sums[0].Add(places.InQuarter(what.Atom, what.Period, contract.Sector, what.Kind, what.BlockSet, contract.Paragraph), what.Cents, isKnown);
                if (what.IsPurchase)
                {
                    sums[1].Add(places.InQuarter(what.Atom, what.Period, contract.Sector, what.BlockSet), what.Cents, isKnown);
                }

                if (what.Hundredths > 0)
                {
                    sums[2].Add(places.InQuarter(what.Atom, what.Period, contract.Sector, what.Kind), what.Hundredths, isKnown: false);
                }

                break;
            case ContributionSort.Obligation:
                sums[3].Add(places.InQuarter(what.Atom, what.Period, contract.Sector), what.Cents, isKnown);
                break;
            default:
                sums[4].Add(places.In(what.Atom, what.Period, contract.Sector), what.Cents, isKnown);
                break;
        }
    }

    /// <summary>What one contractor brought so far, by cell.</summary>
    private sealed class ContractorSum(RawIndicator raw, int cells)
    {
        private readonly long[] _all = new long[cells];
        private readonly long[] _unknown = new long[cells];
        private readonly List<int> _touched = [];

        public void Add(List<int> into, long amount, bool isKnown)
        {
            if (amount <= 0)
            {
                return;
            }

            foreach (var cell in CollectionsMarshal.AsSpan(into))
            {
                if (_all[cell] == 0)
                {
                    _touched.Add(cell);
                }

                _all[cell] += amount;
                _unknown[cell] += isKnown ? 0 : amount;
            }
        }

        public void Flush()
        {
            foreach (var cell in CollectionsMarshal.AsSpan(_touched))
            {
                raw.All.Add(cell, _all[cell]);
                raw.Unknown.Add(cell, _unknown[cell]);
                (_all[cell], _unknown[cell]) = (0, 0);
            }

            _touched.Clear();
        }
    }
}

internal enum ContributionSort : byte
{
    Effort,
    Obligation,
    Rate,
}

/// <summary>One amount that a contract brought.</summary>
/// <param name="Period">Place of the quarter; for <see cref="ContributionSort.Rate"/> of any period.</param>
/// <param name="Kind">Place of the member, -1 for none.</param>
/// <param name="BlockSet">Place of the member, -1 for none.</param>
internal readonly record struct Contribution(int Contract, int Atom, short Period, short Kind, short BlockSet, ContributionSort Sort, bool IsPurchase, long Cents, long Hundredths);
