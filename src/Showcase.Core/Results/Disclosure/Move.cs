using System.Runtime.CompilerServices;

namespace Showcase.Core.Results.Disclosure;

/// <summary>A step from one possible world to another: so much more in one place, and as much less where that keeps sums as they are.</summary>
/// <remarks>It is the product of a change of atom, of period and of member; each is either "more here" or "more here, less there" (-1 for no "there").</remarks>
internal struct Move
{
    public int Atom;
    public int LessAtom;
    public int Period;
    public int LessPeriod;

    /// <summary>0 for a move of the total, spread over one member of each dimension.</summary>
    public int Member;
    public int LessMember;

    /// <summary>One member of each dimension, for a move of a total.</summary>
    public Picks Picks;
    public long Size;
}

/// <summary>Room for one member of each dimension.</summary>
[InlineArray(4)]
internal struct Picks
{
    private int _first;
}
