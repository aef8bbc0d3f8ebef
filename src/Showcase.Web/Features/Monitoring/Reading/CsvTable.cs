using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Showcase.Web.Features.Monitoring.Sources;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Reads a CSV file as a stream of rows; the separator is found out from its header.</summary>
internal static class CsvTable
{
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    /// <exception cref="RefusedException">No header can be read.</exception>
    public static SourceTable Open(string name, string path, Encoding encoding, string? decimalSeparator)
    {
        var file = Path.GetFileName(path);
        var separator = FindSeparator(path, encoding);
        using var header = Records(path, encoding, separator);
        if (!TryReadHeader(header, file) || header.Problem is not null)
        {
            throw new RefusedException($"{file}: de eerste regel is geen leesbare kopregel.");
        }

        var columns = header.Values;
        return new SourceTable
        {
            Name = name,
            Label = file,
            Columns = columns,
            DecimalComma = decimalSeparator is null ? separator != ',' : decimalSeparator == ",",
            Rows = (place, token) => Rows(path, encoding, separator, columns.Length, place.Line, token),
        };
    }

    // Asynchronous for the contract; a file gives its next block at once, and a task per row would cost more than reading it.
    private static async IAsyncEnumerable<SourceRow> Rows(
        string path, Encoding encoding, char separator, int columns, int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var file = Path.GetFileName(path);
        using var records = Records(path, encoding, separator);
        TryReadHeader(records, file);
        while (TryRead(records, columns, file))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (records.Line <= after)
            {
                continue;
            }

            var problem = records.Problem
                ?? (records.Values.Length != columns ? $"De regel heeft {records.Values.Length} velden in plaats van {columns}." : null);
            yield return new SourceRow(records.Line, records.Values, problem);
        }
    }

    private static CsvRecords Records(string path, Encoding encoding, char separator) =>
        new(new StreamReader(FileInspection.Open(path), encoding, detectEncodingFromByteOrderMarks: true, 1 << 14), separator);

    // Excel writes "sep=;" above the header.
    private static bool TryReadHeader(CsvRecords records, string file) =>
        TryRead(records, 0, file) && (!records.Values[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || TryRead(records, 0, file));

    private static bool TryRead(CsvRecords records, int columns, string file)
    {
        try
        {
            return records.Read(columns);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException($"{file}: regel {records.Line} is langer dan {CsvRecords.MaximumRecord / 1024} kB of niet leesbaar.");
        }
    }

    private static char FindSeparator(string path, Encoding encoding)
    {
        using var text = new StreamReader(FileInspection.Open(path), encoding);
        using var rented = MemoryPool<char>.Shared.Rent(CsvRecords.MaximumRecord);
        var start = rented.Memory.Span[..CsvRecords.MaximumRecord];
        var line = start[..text.ReadBlock(start)];
        if (line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length > 4 && Separators.Contains(line[4]))
        {
            return line[4];
        }

        var end = line.IndexOf('\n');
        line = end < 0 ? line : line[..end];
        var (best, most) = (',', 0);
        foreach (var candidate in Separators)
        {
            var count = line.Count(candidate);
            (best, most) = count > most ? (candidate, count) : (best, most);
        }

        return best;
    }
}
