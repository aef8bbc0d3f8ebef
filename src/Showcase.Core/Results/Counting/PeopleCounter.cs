namespace Showcase.Core.Results.Counting;

/// <summary>Counts people and what happens in their lives.</summary>
internal sealed class PeopleCounter(RawCube cube, Places places)
{
    private readonly RawIndicator _participants = cube[Indicators.Participants];
    private readonly RawIndicator _hours = cube[Indicators.Hours];
    private string? _participant;
    private int _person;

    /// <summary>Says whose effort comes now; nothing when it is not known: then it is someone of whom nothing else is known.</summary>
    public void Next(string? participant)
    {
        if (participant is null || participant != _participant)
        {
            _person++;
        }

        _participant = participant;
    }

    public void TakesPart(List<int> cells)
    {
        foreach (var cell in cells)
        {
            _participants.Amount[cell] += _participants.IsNewPerson(cell, _person) ? 1 : 0;
        }
    }

    public void Works(List<int> cells, long hundredths)
    {
        foreach (var cell in cells)
        {
            _hours.Amount[cell] += hundredths;
            _hours.Units[cell] += _hours.IsNewPerson(cell, _person) ? 1 : 0;
        }
    }

    /// <param name="contract">Its sector and paragraph are those of the effort.</param>
    /// <param name="atomOn">The organisation's atom on a day.</param>
    public void Begins(in EffortRecord effort, CountedContract contract, Func<DateOnly, int> atomOn, int kind, int group)
    {
        if (effort.Kind is EffortKind.Apprenticeship or EffortKind.Internship)
        {
            Count(Indicators.Apprenticeships, effort.Start, atomOn, contract.Sector, kind, group);
        }

        if (effort.Kind == EffortKind.Placement)
        {
            Count(Indicators.Placements, effort.Start, atomOn, contract.Sector, group, contract.Paragraph);
            CountLasting(effort, atomOn, contract.Sector);
        }
    }

    private void Count(IndicatorDefinition indicator, DateOnly day, Func<DateOnly, int> atomOn, int member1, int member2, int member3)
    {
        if (places.QuarterOf(day) is >= 0 and var quarter)
        {
            foreach (var cell in places.InQuarter(atomOn(day), quarter, member1, member2, member3))
            {
                cube[indicator].Amount[cell]++;
            }
        }
    }

    // A placement is judged in the period in which it is six months old: nothing is judged too early, and each one once.
    private void CountLasting(in EffortRecord effort, Func<DateOnly, int> atomOn, int sector)
    {
        var sixMonths = effort.Start.AddMonths(6);
        var raw = cube[Indicators.Lasting];
        if (places.QuarterOf(sixMonths) is not (>= 0 and var quarter))
        {
            return;
        }

        foreach (var cell in places.InQuarter(atomOn(sixMonths), quarter, sector))
        {
            raw.Base[cell]++;
            raw.Amount[cell] += effort.End is { } end && end < sixMonths.AddDays(-1) ? 0 : 1;
        }
    }
}
