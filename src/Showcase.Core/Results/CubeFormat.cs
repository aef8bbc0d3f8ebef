using System.Security.Cryptography;

namespace Showcase.Core.Results;

/// <summary>The stored form of a cube: version byte, axes, then per indicator the cells, each as status and value. Little endian.</summary>
public static class CubeFormat
{
    private const byte Version = 1;

    public static byte[] Write(CubeContent content)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(Version);
            WriteAxes(writer, content.Axes);
            var indicators = content.ByIndicator.ToList();
            writer.Write7BitEncodedInt(indicators.Count);
            foreach (var (indicator, cells) in indicators)
            {
                writer.Write(indicator);
                foreach (var cell in cells)
                {
                    writer.Write((byte)cell.Status);
                    writer.Write7BitEncodedInt64(cell.Value);
                }
            }
        }

        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not a cube of this version.</exception>
    public static CubeContent Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        if (reader.ReadByte() != Version)
        {
            throw new InvalidDataException("The stored cube has another version.");
        }

        try
        {
            var axes = ReadAxes(reader);
            var cells = new Dictionary<string, ResultCell[]>(StringComparer.Ordinal);
            for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            {
                cells[reader.ReadString()] = ReadCells(reader, axes.CellCount);
            }

            return new CubeContent(axes, cells);
        }
        catch (Exception broken) when (broken is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("The stored cube is damaged.", broken);
        }
    }

    /// <summary>SHA-256 of the stored form, in hex: two cubes with the same hash say the same.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void WriteAxes(BinaryWriter writer, CubeAxes axes)
    {
        writer.Write(axes.First.ToString());
        writer.Write(axes.Last.ToString());
        writer.Write7BitEncodedInt(axes.Areas.Count);
        foreach (var area in axes.Areas)
        {
            writer.Write(area.Code);
            writer.Write(area.Name);
            writer.Write((byte)area.Kind);
            writer.Write(area.ParentCode ?? "");
        }

        writer.Write7BitEncodedInt(axes.Members.Count);
        foreach (var (dimension, value) in axes.Members)
        {
            writer.Write(dimension);
            writer.Write(value);
        }
    }

    private static CubeAxes ReadAxes(BinaryReader reader)
    {
        var (first, last) = (ReadQuarter(reader), ReadQuarter(reader));
        var areas = new ResultArea[reader.Read7BitEncodedInt()];
        for (var at = 0; at < areas.Length; at++)
        {
            var (code, name, kind, parent) = (reader.ReadString(), reader.ReadString(), (AreaKind)reader.ReadByte(), reader.ReadString());
            areas[at] = new ResultArea(code, name, kind, parent.Length == 0 ? null : parent);
        }

        var members = new CubeMember[reader.Read7BitEncodedInt()];
        for (var at = 0; at < members.Length; at++)
        {
            members[at] = new CubeMember(reader.ReadString(), reader.ReadString());
        }

        return new CubeAxes(first, last, areas, members);
    }

    private static Quarter ReadQuarter(BinaryReader reader) =>
        Quarter.TryParse(reader.ReadString(), out var quarter) ? quarter : throw new InvalidDataException("The stored cube has no valid quarter.");

    private static ResultCell[] ReadCells(BinaryReader reader, int count)
    {
        var cells = new ResultCell[count];
        for (var at = 0; at < count; at++)
        {
            cells[at] = new ResultCell((CellStatus)reader.ReadByte(), reader.Read7BitEncodedInt64());
        }

        return cells;
    }
}
