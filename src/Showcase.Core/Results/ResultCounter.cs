namespace Showcase.Core.Results;

/// <summary>Counts all indicators in one pass over contracts and efforts; memory grows with the cube, not with the number of efforts.</summary>
/// <remarks>
/// Contracts first, then efforts with those of one participant one after the other (that is how people are counted once
/// without remembering them), then <see cref="Finish"/>. Organisations and block sets must be on the axes.
/// </remarks>
public sealed class ResultCounter
{
    private readonly RawCube _cube;
    private readonly CubeAxes _axes;
    private readonly Dictionary<string, int[]> _areasOf;
    private readonly Dictionary<string, int> _contractors = new(StringComparer.Ordinal);
    private readonly List<CountedContract> _contracts = [];
    private string? _participant;
    private int _person;

    public ResultCounter(CubeAxes axes, IEnumerable<Participation> participations)
    {
        _axes = axes;
        _cube = new RawCube(axes);
        _areasOf = participations.GroupBy(p => p.OrganisationCode, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(organisation => organisation.Key, organisation => AreaIndexes(organisation).Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    public void Add(ContractRecord contract)
    {
        var contractor = _contractors.TryGetValue(contract.Contractor, out var known) ? known : _contractors[contract.Contractor] = _contractors.Count;
        var counted = new CountedContract(contract, contractor, _areasOf[contract.OrganisationCode], SectorMember(contract.Cpv), new long[_axes.QuarterCount]);
        _contracts.Add(counted);
        if (contract.ObligationEuroCents <= 0)
        {
            return;
        }

        foreach (var period in PeriodsOf(contract.Start))
        {
            foreach (var cell in Cells(counted, period, counted.Sector))
            {
                _cube[Indicators.Obligation].Amount[cell] += contract.ObligationEuroCents;
                _cube[Indicators.Obligation].Contribute(cell, contractor, contract.ObligationEuroCents);
            }
        }

        foreach (var period in PeriodsOverlapping(contract.Start, contract.End))
        {
            foreach (var cell in Cells(counted, period, counted.Sector))
            {
                _cube[Indicators.Contracts].Amount[cell]++;
                _cube[Indicators.Contractors].Contribute(cell, contractor, 0);
            }
        }
    }

    public void Add(EffortRecord effort)
    {
        NextPerson(effort.Participant);
        var contract = _contracts[effort.Contract];
        var kind = _axes.MemberIndex(Dimension.Effort, effort.Kind.Label())!.Value;
        var blockSet = _axes.MemberIndex(Dimension.BlockSet, effort.BlockSet)!.Value;
        CountValue(effort, contract, kind, blockSet);
        CountPeople(effort, contract, kind);
    }

    /// <summary>Relates what was realised to the obligations of the contracts that ran, and hands over the result.</summary>
    public RawCube Finish()
    {
        var rate = _cube[Indicators.RealisationRate];
        foreach (var contract in _contracts.Where(contract => contract.Record.ObligationEuroCents > 0))
        {
            for (var quarter = 1; quarter < contract.RealisedByQuarter.Length; quarter++)
            {
                contract.RealisedByQuarter[quarter] += contract.RealisedByQuarter[quarter - 1];
            }

            foreach (var period in PeriodsOverlapping(contract.Record.Start, contract.Record.End))
            {
                var realised = contract.RealisedByQuarter[QuarterIndex(_axes.Periods[period].LastQuarter)];
                foreach (var cell in Cells(contract, period, contract.Sector))
                {
                    rate.Amount[cell] += realised;
                    rate.Base[cell] += contract.Record.ObligationEuroCents;
                    rate.Units[cell]++;
                    rate.BlockSets[cell] |= contract.BlockSets;
                    rate.Contribute(cell, contract.Contractor, contract.Record.ObligationEuroCents);
                }
            }
        }

        var contractors = _cube[Indicators.Contractors];
        for (var cell = 0; cell < _axes.CellCount; cell++)
        {
            contractors.Amount[cell] = contractors.ContractorCount(cell);
        }

        return _cube;
    }

    private void CountValue(EffortRecord effort, CountedContract contract, int kind, int blockSet)
    {
        var bit = 1UL << blockSet;
        contract.BlockSets |= bit;
        if (QuarterOf(effort.ApprovedOn) is { } approved)
        {
            contract.RealisedByQuarter[approved] += effort.ValueEuroCents;
        }

        foreach (var period in PeriodsOf(effort.ApprovedOn))
        {
            CountEuros(Indicators.Realised, Cells(contract, period, contract.Sector, kind, blockSet));
            if (effort.Kind == EffortKind.SocialPurchasing)
            {
                CountEuros(Indicators.SocialPurchasing, Cells(contract, period, contract.Sector, blockSet));
            }

            if (effort.HundredthHours > 0)
            {
                CountHours(Cells(contract, period, contract.Sector, kind));
            }
        }

        void CountEuros(IndicatorDefinition indicator, IEnumerable<int> cells)
        {
            var raw = _cube[indicator];
            foreach (var cell in cells)
            {
                raw.Amount[cell] += effort.ValueEuroCents;
                raw.BlockSets[cell] |= bit;
                raw.Contribute(cell, contract.Contractor, effort.ValueEuroCents);
            }
        }

        void CountHours(IEnumerable<int> cells)
        {
            var raw = _cube[Indicators.Hours];
            foreach (var cell in cells)
            {
                raw.Amount[cell] += effort.HundredthHours;
                raw.Units[cell] += raw.IsNewPerson(cell, _person) ? 1 : 0;
                raw.Contribute(cell, contract.Contractor, effort.HundredthHours);
            }
        }
    }

    private void CountPeople(EffortRecord effort, CountedContract contract, int kind)
    {
        if (!effort.Kind.IsAboutPerson())
        {
            return;
        }

        var participants = _cube[Indicators.Participants];
        foreach (var period in PeriodsOverlapping(effort.Start, effort.End))
        {
            foreach (var cell in Cells(contract, period, contract.Sector, kind))
            {
                participants.Amount[cell] += participants.IsNewPerson(cell, _person) ? 1 : 0;
            }
        }

        if (effort.Kind is EffortKind.Apprenticeship or EffortKind.Internship)
        {
            CountStart(Indicators.Apprenticeships, effort, contract, kind);
        }

        if (effort.Kind == EffortKind.Placement)
        {
            CountStart(Indicators.Placements, effort, contract, kind);
            CountLasting(effort, contract);
        }
    }

    private void CountStart(IndicatorDefinition indicator, EffortRecord effort, CountedContract contract, int kind)
    {
        foreach (var period in PeriodsOf(effort.Start))
        {
            foreach (var cell in Cells(contract, period, contract.Sector, kind))
            {
                _cube[indicator].Amount[cell]++;
            }
        }
    }

    // A placement is judged in the period in which it is six months old: nothing is judged too early, and each one once.
    private void CountLasting(EffortRecord effort, CountedContract contract)
    {
        var sixMonths = effort.Start.AddMonths(6);
        var raw = _cube[Indicators.Lasting];
        foreach (var period in PeriodsOf(sixMonths))
        {
            foreach (var cell in Cells(contract, period, contract.Sector))
            {
                raw.Base[cell]++;
                raw.Amount[cell] += effort.End is { } end && end < sixMonths.AddDays(-1) ? 0 : 1;
            }
        }
    }

    private void NextPerson(string? participant)
    {
        if (participant is null || participant != _participant)
        {
            _person++;
        }

        _participant = participant;
    }

    private IEnumerable<int> Cells(CountedContract contract, int period, params int[] members)
    {
        foreach (var area in contract.Areas)
        {
            yield return _axes.Cell(area, period, 0);
            foreach (var member in members)
            {
                yield return _axes.Cell(area, period, member);
            }
        }
    }

    private IEnumerable<int> PeriodsOf(DateOnly day) => PeriodsOverlapping(day, day);

    private IEnumerable<int> PeriodsOverlapping(DateOnly start, DateOnly? end)
    {
        for (var period = 0; period < _axes.Periods.Count; period++)
        {
            if (start <= _axes.Periods[period].LastDay && (end is null || end >= _axes.Periods[period].FirstDay))
            {
                yield return period;
            }
        }
    }

    private int? QuarterOf(DateOnly day) => _axes.PeriodIndex(Period.Of(Quarter.Containing(day)));

    private int QuarterIndex(Quarter quarter) => _axes.PeriodIndex(Period.Of(quarter))!.Value;

    private int SectorMember(string cpv) => _axes.MemberIndex(Dimension.Sector, Sectors.All[Sectors.IndexOf(cpv)])!.Value;

    private IEnumerable<int> AreaIndexes(IEnumerable<Participation> participations) =>
        participations.SelectMany(p => new[] { ResultArea.AllCode, p.RegionCode, p.PolicyCode, p.OrganisationCode })
            .Select(_axes.AreaIndex).OfType<int>();

    private sealed record CountedContract(ContractRecord Record, int Contractor, int[] Areas, int Sector, long[] RealisedByQuarter)
    {
        public ulong BlockSets { get; set; }
    }
}
