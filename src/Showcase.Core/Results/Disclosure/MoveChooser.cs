namespace Showcase.Core.Results.Disclosure;

/// <summary>Chooses moves by chance, with an eye to what can succeed.</summary>
internal sealed class MoveChooser(Sheet sheet, TableShape shape, Worlds worlds, Chance chance)
{
    /// <summary>Chooses a move that changes the cell by its size: any of eight shapes, with a "there" that has something to give.</summary>
    public bool TryChoose(int cell, int sign, out Move move)
    {
        var (place, period, member) = sheet.Split(cell);
        move = new Move
        {
            Atom = chance.Of(shape.AtomsOf[place]), LessAtom = -1, LessPeriod = -1, LessMember = -1, Member = member,
            Period = shape.YearsAdd ? chance.Of(shape.QuartersOf[period]) : period,
        };
        var sort = chance.Below(8);
        return shape.IsActive(move.Atom, move.Period)
            && (sort % 2 == 0 || TryLessMember(ref move, sign))
            && (sort / 2 % 2 == 0 || TryLessAtom(ref move, place, sign))
            && (sort < 4 || TryLessPeriod(ref move, period, sign))
            && (move.LessMember >= 0 || TryPick(ref move, sign));
    }

    /// <summary>Of each dimension a member of which whoever gives has something.</summary>
    private bool TryPick(ref Move move, int sign)
    {
        var giver = sign < 0 ? move.Atom : move.LessAtom >= 0 ? move.LessAtom : move.LessPeriod >= 0 ? move.Atom : -1;
        var period = sign < 0 || move.LessAtom >= 0 ? move.Period : move.LessPeriod;
        for (var dimension = 0; dimension < shape.Dimensions.Length; dimension++)
        {
            var members = shape.Dimensions[dimension];
            var first = chance.Below(members.Length);
            var pick = move.Member != 0 && shape.DimensionOf[move.Member] == dimension ? move.Member : -1;
            for (var at = 0; pick < 0 && at < members.Length; at++)
            {
                var member = members[(first + at) % members.Length];
                pick = giver < 0 || HasRoom(giver, period, member, 1) ? member : -1;
            }

            if (pick < 0)
            {
                return false;
            }

            move.Picks[dimension] = pick;
        }

        return true;
    }

    private bool TryLessMember(ref Move move, int sign)
    {
        if (move.Member == 0)
        {
            return false;
        }

        var members = shape.Dimensions[shape.DimensionOf[move.Member]];
        var first = chance.Below(members.Length);
        for (var at = 0; at < members.Length; at++)
        {
            move.LessMember = members[(first + at) % members.Length];
            if (move.LessMember != move.Member && HasRoom(move.Atom, move.Period, move.LessMember, sign))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryLessAtom(ref Move move, int place, int sign)
    {
        var neighbours = shape.Neighbours[move.Atom];
        var isNear = chance.Below(4) > 0;
        var count = isNear ? neighbours.Length : shape.PlacesOf.Length;
        var first = chance.Below(count);
        for (var at = 0; at < Math.Min(count, 12); at++)
        {
            move.LessAtom = isNear ? neighbours[(first + at) % count] : (first + at) % count;
            if (Array.IndexOf(shape.AtomsOf[place], move.LessAtom) < 0 && shape.IsActive(move.LessAtom, move.Period) && HasRoom(move.LessAtom, move.Period, move.Member, sign))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryLessPeriod(ref Move move, int period, int sign)
    {
        if (!shape.YearsAdd)
        {
            return false;
        }

        var quarters = chance.Below(4) > 0 && shape.YearOf[move.Period] is >= 0 and var year ? shape.QuartersOf[year] : shape.Quarters;
        var first = chance.Below(quarters.Length);
        for (var at = 0; at < quarters.Length; at++)
        {
            move.LessPeriod = quarters[(first + at) % quarters.Length];
            if (Array.IndexOf(shape.QuartersOf[period], move.LessPeriod) < 0 && shape.IsActive(move.Atom, move.LessPeriod)
                && (move.LessAtom < 0 || shape.IsActive(move.LessAtom, move.LessPeriod)) && HasRoom(move.Atom, move.LessPeriod, move.Member, sign))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an atom has something to give, or for a move downwards can take something.</summary>
    private bool HasRoom(int atom, int period, int member, int sign)
    {
        var cell = sheet.Axes.Cell(shape.OwnPlaceOf[atom], period, member);
        return sign > 0 ? worlds.ValueOf(cell) > 0 : worlds.ValueOf(cell) < worlds.MostOf(cell) || !sheet.IsSuppressed(cell);
    }
}
