namespace Showcase.Core.Results;

/// <summary>The stored form of the axes: quarters, areas with their parts, members.</summary>
internal static class AxesFormat
{
    /// <summary>The first version of the stored cube that tells of what areas are made; the one before had organisations by their region.</summary>
    public const byte WithParts = 2;

    public static void Write(BinaryWriter writer, CubeAxes axes)
    {
        writer.Write(axes.First.ToString());
        writer.Write(axes.Last.ToString());
        writer.Write7BitEncodedInt(axes.Areas.Count);
        foreach (var (index, area) in axes.Areas.Index())
        {
            writer.Write(area.Code);
            writer.Write(area.Name);
            writer.Write((byte)area.Kind);
            writer.Write(area.ParentCode ?? "");
            writer.Write7BitEncodedInt(axes.PartsOf(index).Count);
            foreach (var part in axes.PartsOf(index))
            {
                writer.Write7BitEncodedInt(part);
            }
        }

        writer.Write7BitEncodedInt(axes.Members.Count);
        foreach (var (dimension, value) in axes.Members)
        {
            writer.Write(dimension);
            writer.Write(value);
        }
    }

    public static CubeAxes Read(BinaryReader reader, byte version)
    {
        var (first, last) = (ReadQuarter(reader), ReadQuarter(reader));
        var areas = new ResultArea[Count(reader)];
        var parts = new int[areas.Length][];
        for (var at = 0; at < areas.Length; at++)
        {
            var (code, name, kind, parent) = (reader.ReadString(), reader.ReadString(), (AreaKind)reader.ReadByte(), reader.ReadString());
            areas[at] = new ResultArea(code, name, kind, parent.Length == 0 ? null : parent);
            parts[at] = version < WithParts ? [] : ReadParts(reader, areas.Length);
        }

        var members = new CubeMember[Count(reader)];
        for (var at = 0; at < members.Length; at++)
        {
            members[at] = new CubeMember(reader.ReadString(), reader.ReadString());
        }

        return new CubeAxes(first, last, areas, members, version < WithParts ? null : [.. parts.Select(IReadOnlyList<string> (places) => [.. places.Select(place => areas[place].Code)])]);
    }

    private static int[] ReadParts(BinaryReader reader, int areas)
    {
        var parts = new int[Count(reader)];
        for (var at = 0; at < parts.Length; at++)
        {
            parts[at] = reader.Read7BitEncodedInt();
            if (parts[at] < 0 || parts[at] >= areas)
            {
                throw new InvalidDataException("The stored cube has a part that is no area.");
            }
        }

        return parts;
    }

    // A damaged count must not make room for two thousand million of anything.
    private static int Count(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        return count >= 0 && count <= reader.BaseStream.Length ? count : throw new InvalidDataException("The stored cube is damaged.");
    }

    private static Quarter ReadQuarter(BinaryReader reader) =>
        Quarter.TryParse(reader.ReadString(), out var quarter) ? quarter : throw new InvalidDataException("The stored cube has no valid quarter.");
}
