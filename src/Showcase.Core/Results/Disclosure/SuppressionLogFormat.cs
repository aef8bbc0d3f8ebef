namespace Showcase.Core.Results.Disclosure;

/// <summary>The stored form of a suppression log: version byte, axes, then per indicator what is unproved, its reasons and what was counted. Little endian.</summary>
internal static class SuppressionLogFormat
{
    private const byte Version = 2;

    public static byte[] Write(SuppressionLog log)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(Version);
            AxesFormat.Write(writer, log.Axes);
            var indicators = log.ByIndicator.ToList();
            writer.Write7BitEncodedInt(indicators.Count);
            foreach (var (code, indicator) in indicators)
            {
                writer.Write(code);
                writer.Write7BitEncodedInt(indicator.Unproved.Length);
                Array.ForEach(indicator.Unproved, writer.Write7BitEncodedInt);
                writer.Write(indicator.Reasons);
                WriteAll(writer, indicator.Amount);
                writer.Write(indicator.Base.Length > 0);
                WriteAll(writer, indicator.Base);
            }
        }

        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no log of this version.</exception>
    public static SuppressionLog Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        try
        {
            var version = reader.ReadByte();
            if (version is < 1 or > Version)
            {
                throw new InvalidDataException("The stored log has another version.");
            }

            var axes = AxesFormat.Read(reader, AxesFormat.WithParts);
            var indicators = new Dictionary<string, LoggedIndicator>(StringComparer.Ordinal);
            for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            {
                var code = reader.ReadString();
                var unproved = version > 1 ? ReadCells(reader, axes.CellCount) : SkipCount(reader);
                var reasons = reader.ReadBytes(axes.CellCount);
                var amount = ReadAll(reader, axes.CellCount);
                indicators[code] = new LoggedIndicator(reasons, amount, ReadAll(reader, reader.ReadBoolean() ? axes.CellCount : 0), unproved);
            }

            return new SuppressionLog(axes, indicators);
        }
        catch (Exception broken) when (broken is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("The stored log is damaged.", broken);
        }
    }

    // The first version only counted them.
    private static int[] SkipCount(BinaryReader reader)
    {
        reader.Read7BitEncodedInt();
        return [];
    }

    private static int[] ReadCells(BinaryReader reader, int cellCount)
    {
        var cells = new int[Math.Clamp(reader.Read7BitEncodedInt(), 0, cellCount)];
        for (var at = 0; at < cells.Length; at++)
        {
            cells[at] = reader.Read7BitEncodedInt() is var cell && cell >= 0 && cell < cellCount ? cell : throw new InvalidDataException("The stored log is damaged.");
        }

        return cells;
    }

    private static void WriteAll(BinaryWriter writer, long[] values)
    {
        foreach (var value in values)
        {
            writer.Write7BitEncodedInt64(value);
        }
    }

    private static long[] ReadAll(BinaryReader reader, int count)
    {
        var values = new long[count];
        for (var at = 0; at < count; at++)
        {
            values[at] = reader.Read7BitEncodedInt64();
        }

        return values;
    }
}
