using System.Globalization;
using System.Security.Cryptography;

namespace Showcase.Core.Results;

/// <summary>The stored form of a cube: version byte, axes, then per indicator the cells, each as status and value, then the contracts. Little endian.</summary>
/// <remarks>Releases are for good, so every version ever written stays readable: 1 had no parts of areas and no contracts.</remarks>
public static class CubeFormat
{
    private const byte Version = 3;
    private const string Day = "yyyy-MM-dd";

    public static byte[] Write(CubeContent content)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(Version);
            AxesFormat.Write(writer, content.Axes);
            var indicators = content.ByIndicator.ToList();
            writer.Write7BitEncodedInt(indicators.Count);
            foreach (var (indicator, cells) in indicators)
            {
                writer.Write(indicator);
                foreach (var cell in cells)
                {
                    WriteCell(writer, cell);
                }
            }

            WriteContracts(writer, content.Contracts);
        }

        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not a cube of a known version.</exception>
    public static CubeContent Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        try
        {
            var version = reader.ReadByte();
            if (version is < 1 or > Version)
            {
                throw new InvalidDataException("The stored cube has another version.");
            }

            var axes = AxesFormat.Read(reader, version);
            var cells = new Dictionary<string, ResultCell[]>(StringComparer.Ordinal);
            for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            {
                cells[reader.ReadString()] = ReadCells(reader, axes.CellCount);
            }

            return new CubeContent(axes, cells, version < 2 ? [] : ReadContracts(reader, version));
        }
        catch (Exception broken) when (broken is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("The stored cube is damaged.", broken);
        }
    }

    /// <summary>SHA-256 of the stored form, in hex: two cubes with the same hash say the same.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void WriteContracts(BinaryWriter writer, IReadOnlyList<ReleasedContract> contracts)
    {
        writer.Write7BitEncodedInt(contracts.Count);
        foreach (var contract in contracts)
        {
            writer.Write(contract.Id);
            writer.Write(contract.Name);
            writer.Write(contract.Contractor);
            writer.Write(contract.Organisation);
            writer.Write(contract.Start.ToString(Day, CultureInfo.InvariantCulture));
            writer.Write(contract.End?.ToString(Day, CultureInfo.InvariantCulture) ?? "");
            WriteCell(writer, contract.Obligation);
            WriteCell(writer, contract.Realised);
        }
    }

    private static List<ReleasedContract> ReadContracts(BinaryReader reader, byte version)
    {
        var contracts = new List<ReleasedContract>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            contracts.Add(new ReleasedContract(
                reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), ReadDay(reader.ReadString()),
                reader.ReadString() is { Length: > 0 } end ? ReadDay(end) : null, ReadCell(reader), ReadCell(reader)));
            if (version == 2)
            {
                // A rate, which is not shown any more.
                ReadCell(reader);
            }
        }

        return contracts;
    }

    private static DateOnly ReadDay(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);

    private static ResultCell[] ReadCells(BinaryReader reader, int count)
    {
        var cells = new ResultCell[count];
        for (var at = 0; at < count; at++)
        {
            cells[at] = ReadCell(reader);
        }

        return cells;
    }

    private static void WriteCell(BinaryWriter writer, ResultCell cell)
    {
        writer.Write((byte)cell.Status);
        writer.Write7BitEncodedInt64(cell.Value);
    }

    private static ResultCell ReadCell(BinaryReader reader) => new((CellStatus)reader.ReadByte(), reader.Read7BitEncodedInt64());
}
