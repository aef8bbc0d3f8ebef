using System.Runtime.InteropServices;

namespace Showcase.Core.Results.Disclosure;

/// <summary>Cells that a search changed, each once, in the order in which it came to them.</summary>
/// <param name="count">How many cells there are.</param>
internal sealed class Touched(int count)
{
    private readonly bool[] _isIn = new bool[count];
    private readonly List<int> _cells = [];

    public ReadOnlySpan<int> Cells => CollectionsMarshal.AsSpan(_cells);

    public void Add(int cell)
    {
        if (!_isIn[cell])
        {
            _isIn[cell] = true;
            _cells.Add(cell);
        }
    }

    public void Clear()
    {
        _cells.ForEach(cell => _isIn[cell] = false);
        _cells.Clear();
    }
}
