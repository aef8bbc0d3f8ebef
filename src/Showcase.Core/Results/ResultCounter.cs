using Showcase.Core.Results.Counting;

namespace Showcase.Core.Results;

/// <summary>Counts all indicators in one pass over contracts and efforts; besides the cube it keeps some tens of bytes for each effort with a value.</summary>
/// <remarks>
/// Contracts first, then efforts with those of one participant one after the other (that is how people are counted once
/// without remembering them), then <see cref="Finish"/>. Organisations and block sets must be on the axes.
/// What happened belongs to the regions and policy sets in which the organisation was on that day; what runs, on the last
/// day of the period on which it ran.
/// </remarks>
public sealed class ResultCounter
{
    private readonly RawCube _cube;
    private readonly CubeAxes _axes;
    private readonly Memberships _memberships;
    private readonly Places _places;
    private readonly Contributions _contributions;
    private readonly PeopleCounter _people;
    private readonly Dictionary<string, int> _contractors = new(StringComparer.Ordinal);
    private readonly List<CountedContract> _contracts = [];
    private readonly Dictionary<string, int> _targetGroups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Member, ulong Bit)> _blockSets;

    public ResultCounter(CubeAxes axes, IEnumerable<Participation> participations)
    {
        _axes = axes;
        _memberships = new Memberships(axes, participations);
        _cube = new RawCube(axes, _memberships);
        _places = new Places(axes, _memberships.Atoms);
        _contributions = new Contributions(_cube, _places);
        _people = new PeopleCounter(_cube, _places);
        _blockSets = axes.MembersOf(Dimension.BlockSet).Index()
            .ToDictionary(set => axes.Members[set.Item].Value, set => (set.Item, 1UL << set.Index), StringComparer.Ordinal);
    }

    public void Add(ContractRecord contract)
    {
        var contractor = _contractors.TryGetValue(contract.Contractor, out var known) ? known : _contractors[contract.Contractor] = _contractors.Count;
        var sector = _axes.MemberIndex(Dimension.Sector, Sectors.All[Sectors.IndexOf(contract.Cpv)])!.Value;
        var counted = new CountedContract(contract, contractor, _memberships.OrganisationOf(contract.OrganisationCode), sector, Paragraph(contract.Paragraph), new long[_axes.QuarterCount]);
        _contracts.Add(counted);
        if (contract.ObligationEuroCents <= 0)
        {
            return;
        }

        if (_places.QuarterOf(contract.Start) is >= 0 and var quarter)
        {
            var atom = _memberships.AtomOf(counted.Organisation, contract.Start);
            foreach (var cell in _places.InQuarter(atom, quarter, sector))
            {
                _cube[Indicators.Obligation].Amount[cell] += contract.ObligationEuroCents;
            }

            _contributions.Add(new Contribution(_contracts.Count - 1, atom, (short)quarter, -1, -1, ContributionSort.Obligation, false, contract.ObligationEuroCents, 0));
        }

        foreach (var (period, atom) in PeriodsOf(counted.Organisation, contract.Start, contract.End))
        {
            foreach (var cell in _places.In(atom, period, sector, counted.Paragraph))
            {
                _cube[Indicators.Contracts].Amount[cell]++;
            }
        }
    }

    /// <summary>Efforts of another source follow: its participants are others, whatever their hashes.</summary>
    public void NextSource() => _people.Next(null);

    public void Add(EffortRecord effort)
    {
        var contract = _contracts[effort.Contract];
        var kind = _axes.MemberIndex(Dimension.Effort, effort.Kind.Label())!.Value;
        _people.Next(effort.Participant);
        CountValue(effort, contract, kind);
        if (effort.Kind.IsAboutPerson())
        {
            var group = TargetGroup(effort.TargetGroup);
            foreach (var (period, atom) in PeriodsOf(contract.Organisation, effort.Start, effort.End))
            {
                _people.TakesPart(_places.In(atom, period, contract.Sector, kind, group));
            }

            _people.Begins(effort, contract, day => _memberships.AtomOf(contract.Organisation, day), kind, group);
        }
    }

    /// <summary>Relates what was realised to the obligations of the contracts that ran, and hands over the result.</summary>
    public RawCube Finish()
    {
        var rate = _cube[Indicators.RealisationRate];
        foreach (var (at, contract) in _contracts.Index().Where(contract => contract.Item.Record.ObligationEuroCents > 0))
        {
            for (var quarter = 1; quarter < contract.RealisedByQuarter.Length; quarter++)
            {
                contract.RealisedByQuarter[quarter] += contract.RealisedByQuarter[quarter - 1];
            }

            foreach (var (period, atom) in PeriodsOf(contract.Organisation, contract.Record.Start, contract.Record.End))
            {
                var realised = contract.RealisedByQuarter[_places.QuarterOf(_axes.Periods[period].LastDay)];
                foreach (var cell in _places.In(atom, period, contract.Sector))
                {
                    rate.Amount[cell] += realised;
                    rate.Base[cell] += contract.Record.ObligationEuroCents;
                    rate.Units[cell]++;
                    rate.BlockSets[cell] |= contract.BlockSets;
                }

                _contributions.Add(new Contribution(at, atom, (short)period, -1, -1, ContributionSort.Rate, false, contract.Record.ObligationEuroCents, 0));
            }

            if (contract.Record.Agreement is not null)
            {
                _cube.Contracts.Add(new RawContract(contract.Record, contract.RealisedByQuarter[^1], contract.BlockSets));
            }
        }

        _contributions.Share(_contracts, _contractors.Count);
        CountContractors();
        return _cube;
    }

    private void CountValue(in EffortRecord effort, CountedContract contract, int kind)
    {
        var (blockSet, bit) = _blockSets[effort.BlockSet];
        contract.BlockSets |= bit;
        if (_places.QuarterOf(effort.ApprovedOn) is not (>= 0 and var quarter))
        {
            return;
        }

        contract.RealisedByQuarter[quarter] += effort.ValueEuroCents;
        var atom = _memberships.AtomOf(contract.Organisation, effort.ApprovedOn);
        var isPurchase = effort.Kind == EffortKind.SocialPurchasing;
        AddEuros(Indicators.Realised, _places.InQuarter(atom, quarter, contract.Sector, kind, blockSet, contract.Paragraph), effort.ValueEuroCents, bit);
        if (isPurchase)
        {
            AddEuros(Indicators.SocialPurchasing, _places.InQuarter(atom, quarter, contract.Sector, blockSet), effort.ValueEuroCents, bit);
        }

        if (effort.HundredthHours > 0)
        {
            _people.Works(_places.InQuarter(atom, quarter, contract.Sector, kind), effort.HundredthHours);
        }

        _contributions.Add(new Contribution(
            effort.Contract, atom, (short)quarter, (short)kind, (short)blockSet, ContributionSort.Effort, isPurchase, effort.ValueEuroCents, effort.HundredthHours));
    }

    private void AddEuros(IndicatorDefinition indicator, List<int> cells, long cents, ulong blockSet)
    {
        var raw = _cube[indicator];
        foreach (var cell in cells)
        {
            raw.Amount[cell] += cents;
            raw.BlockSets[cell] |= blockSet;
        }
    }

    private void CountContractors()
    {
        var raw = _cube[Indicators.Contractors];
        foreach (var contract in _contracts.Where(contract => contract.Record.ObligationEuroCents > 0).OrderBy(contract => contract.Contractor))
        {
            foreach (var (period, atom) in PeriodsOf(contract.Organisation, contract.Record.Start, contract.Record.End))
            {
                foreach (var cell in _places.In(atom, period, contract.Sector))
                {
                    raw.Amount[cell] += raw.IsNewPerson(cell, contract.Contractor + 1) ? 1 : 0;
                }
            }
        }
    }

    /// <summary>The periods in which something ran, and to which atom of the organisation it belongs there.</summary>
    private IEnumerable<(int Period, int Atom)> PeriodsOf(int organisation, DateOnly start, DateOnly? end)
    {
        var (first, last) = _places.QuartersOf(start, end);
        for (var quarter = first; quarter <= last; quarter++)
        {
            yield return (quarter, AtomIn(quarter));
            if (_places.YearOf(quarter) is >= 0 and var year && (quarter == last || _places.YearOf(quarter + 1) != year))
            {
                yield return (year, AtomIn(year));
            }
        }

        int AtomIn(int period) => _memberships.AtomOf(organisation, end is { } day && day < _axes.Periods[period].LastDay ? day : _axes.Periods[period].LastDay);
    }

    // Where no paragraph is told apart there is no division either: one part would only say the total again.
    private int Paragraph(string? slug) =>
        _axes.MemberIndex(Dimension.Paragraph, slug ?? ContractParagraphs.Other) ?? _axes.MemberIndex(Dimension.Paragraph, ContractParagraphs.Other) ?? -1;

    private int TargetGroup(string? code)
    {
        var name = code ?? "";
        if (!_targetGroups.TryGetValue(name, out var member))
        {
            member = _axes.MemberIndex(Dimension.TargetGroup, TargetGroups.NameOf(code)) ?? _axes.MemberIndex(Dimension.TargetGroup, TargetGroups.Other)!.Value;
            _targetGroups[name] = member;
        }

        return member;
    }
}
