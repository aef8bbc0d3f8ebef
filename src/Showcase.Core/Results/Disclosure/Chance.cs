namespace Showcase.Core.Results.Disclosure;

/// <summary>Numbers that look like chance and are the same in every run: the same records must give the same release.</summary>
internal sealed class Chance(uint seed)
{
    private uint _state = seed | 1;

    public uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        return _state ^= _state << 5;
    }

    public int Below(int count) => (int)(Next() % (uint)count);

    public int Of(int[] values) => values[Below(values.Length)];
}
