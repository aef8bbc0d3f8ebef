using Google.OrTools.LinearSolver;
using Showcase.Core.Results;

namespace Showcase.Core.Tests.Results.Disclosure;

/// <summary>Someone who read every release and solves what follows: all that is published as linear constraints over what cannot be seen.</summary>
/// <remarks>Written from the public description only; shares no code with disclosure control. It is told which figures did not change between releases.</remarks>
internal sealed class Attacker : IDisposable
{
    public const double Within = 4;

    private readonly string _indicator;
    private readonly IReadOnlyList<Piece> _pieces;
    private readonly Period[] _quarters;
    private readonly int[] _members;
    private readonly ReleasedRegion _target;
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly Dictionary<(int Piece, int Quarter, int Member), Variable> _unknown = [];
    private readonly List<(ReleasedRegion Release, ReleasedRegion Newest)> _before = [];

    /// <param name="target">The release whose secrets it wants.</param>
    /// <param name="newest">The newest release, which has all quarters.</param>
    /// <param name="all">All releases, <paramref name="target"/> included.</param>
    public Attacker(string indicator, IReadOnlyList<Participation> participations, ReleasedRegion target, ReleasedRegion newest, IEnumerable<ReleasedRegion> all)
    {
        // Thousands of questions about one and the same table: each goes on from the answer to the one before, which simplifying the table anew would lose.
        _solver.SetSolverSpecificParametersAsString("use_preprocessing: false");
        (_indicator, _pieces, _target) = (indicator, Piece.Of(participations), target);
        _quarters = [.. newest.Axes.Periods.Where(period => !period.IsYear)];
        _members = [.. Enumerable.Range(0, newest.Axes.Members.Count).Where(member => Indicators.Find(indicator)!.HasPart(newest.Axes.Members[member]))];
        AddUnknowns(newest);
        foreach (var release in all)
        {
            if (release.Axes.Last < target.Axes.Last)
            {
                _before.Add((release, newest));
            }

            Read(release, newest);
        }
    }

    /// <summary>Cells that the target kept back and that are found out within two up or down; not those that an earlier release simply showed, since nobody can take that back.</summary>
    public IEnumerable<FoundCell> Found()
    {
        foreach (var (area, period, member) in Cells(_target))
        {
            if (_target.Cell(_indicator, area, period, member).Status is CellStatus.FewerThan or CellStatus.Withheld && !WasShown(area, period, member) && Known(area, period, member) is { } known && known.Most - known.Least <= Within + 1e-6)
            {
                yield return new FoundCell((_indicator, _target.Axes.Areas[area].Code, _target.Axes.Periods[period].ToString(), _target.Axes.Members[member]), known.Least, known.Most);
            }
        }
    }

    public void Dispose() => _solver.Dispose();

    private bool WasShown(int area, int period, int member) => _before.Exists(earlier =>
        earlier.Release.Axes.AreaIndex(_target.Axes.Areas[area].Code) is { } thenArea
        && earlier.Release.Axes.PeriodIndex(_target.Axes.Periods[period]) is { } thenPeriod
        && earlier.Release.Cell(_indicator, thenArea, thenPeriod, member).Status == CellStatus.Published
        && IsSame(earlier.Release, earlier.Newest, thenArea, thenPeriod, member));

    private (double Least, double Most)? Known(int area, int period, int member)
    {
        var objective = _solver.Objective();
        objective.Clear();
        foreach (var variable in Parts(_target.Axes.Areas[area].Code, _target.Axes.Periods[period], member))
        {
            objective.SetCoefficient(variable, 1);
        }

        objective.SetMinimization();
        var least = _solver.Solve() == Solver.ResultStatus.OPTIMAL ? objective.Value() : throw new InvalidOperationException("What is published cannot be true.");
        objective.SetMaximization();
        return _solver.Solve() == Solver.ResultStatus.OPTIMAL ? (least, objective.Value()) : null;
    }

    private void AddUnknowns(ReleasedRegion release)
    {
        foreach (var piece in _pieces)
        {
            foreach (var (at, quarter) in _quarters.Index())
            {
                var most = piece.From <= quarter.LastDay && piece.To >= quarter.FirstDay ? double.PositiveInfinity : 0;
                foreach (var member in _members)
                {
                    _unknown[(piece.Number, at, member)] = _solver.MakeNumVar(0, most, $"{piece.Number} {at} {member}");
                }

                foreach (var dimension in _members.Where(member => member != 0).GroupBy(member => release.Axes.Members[member].Dimension))
                {
                    var adds = _solver.MakeConstraint(0, 0);
                    adds.SetCoefficient(_unknown[(piece.Number, at, 0)], -1);
                    foreach (var member in dimension)
                    {
                        adds.SetCoefficient(_unknown[(piece.Number, at, member)], 1);
                    }
                }
            }
        }
    }

    private void Read(ReleasedRegion release, ReleasedRegion newest)
    {
        foreach (var (area, period, member) in Cells(release))
        {
            var cell = release.Cell(_indicator, area, period, member);
            var isTold = cell.Status switch
            {
                CellStatus.Published when cell.Value == 0 => (0, 0),
                CellStatus.Published => (Math.Max(cell.Value - 2, 10), cell.Value + 2),
                CellStatus.FewerThan => (0, cell.Value - 1),
                _ => ((long Least, long Most)?)null,
            };
            if (isTold is { } told && IsSame(release, newest, area, period, member))
            {
                var row = _solver.MakeConstraint(told.Least, told.Most);
                foreach (var variable in Parts(release.Axes.Areas[area].Code, release.Axes.Periods[period], member))
                {
                    row.SetCoefficient(variable, 1);
                }
            }
        }
    }

    /// <summary>Whether what a release told is also true of the records that the target was made of; about quarters that the target has not, the newest release is the truth.</summary>
    private bool IsSame(ReleasedRegion release, ReleasedRegion newest, int area, int period, int member)
    {
        if (ReferenceEquals(release, _target))
        {
            return true;
        }

        var (code, told, part) = (release.Axes.Areas[area].Code, release.Axes.Periods[period], release.Axes.Members[member]);
        return Sum(_ => release) == Sum(quarter => quarter.LastQuarter <= _target.Axes.Last ? _target : newest);

        int Sum(Func<Period, ReleasedRegion> from) => _pieces.Where(piece => piece.Areas.Contains(code))
            .Sum(piece => _quarters.Where(quarter => quarter.FirstDay >= told.FirstDay && quarter.LastDay <= told.LastDay).Sum(quarter => from(quarter).Truth(_indicator, piece, quarter, part)));
    }

    private IEnumerable<(int Area, int Period, int Member)> Cells(ReleasedRegion release) =>
        from area in Enumerable.Range(0, release.Axes.Areas.Count)
        from period in Enumerable.Range(0, release.Axes.Periods.Count)
        from member in _members
        select (area, period, member);

    private IEnumerable<Variable> Parts(string area, Period period, int member) =>
        from piece in _pieces
        where piece.Areas.Contains(area)
        from quarter in Enumerable.Range(0, _quarters.Length)
        where _quarters[quarter].FirstDay >= period.FirstDay && _quarters[quarter].LastDay <= period.LastDay
        select _unknown[(piece.Number, quarter, member)];
}

/// <summary>A suppressed cell of which the attacker knows too much.</summary>
internal sealed record FoundCell((string Indicator, string Area, string Period, CubeMember Member) Cell, double Least, double Most);
