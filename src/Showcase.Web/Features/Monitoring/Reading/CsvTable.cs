using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Reads a CSV file as a stream of rows; the delimiter is found out from its first lines.</summary>
internal static class CsvTable
{
    private const int MaximumRecordBytes = 64 * 1024;

    /// <exception cref="RefusedException">No header can be read.</exception>
    public static async Task<SourceTable> OpenAsync(string name, string path, Encoding encoding, string? decimalSeparator, CancellationToken cancellationToken)
    {
        using var csv = Reader(path, encoding, () => { });
        try
        {
            await csv.ReadHeaderAsync(cancellationToken);
        }
        catch (CsvFormatException)
        {
            throw new RefusedException($"{Path.GetFileName(path)}: de eerste regel is geen leesbare kopregel.");
        }

        var columns = csv.Headers.ToArray();
        var decimalComma = decimalSeparator is null ? csv.Separator != ',' : decimalSeparator == ",";
        return new SourceTable(name, Path.GetFileName(path), columns, decimalComma, token => Rows(path, encoding, columns.Length, token));
    }

    private static async IAsyncEnumerable<SourceRow> Rows(string path, Encoding encoding, int columns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isBroken = false;
        using var csv = Reader(path, encoding, () => isBroken = true);
        while (await ReadAsync(csv, path, cancellationToken))
        {
            var values = new string[csv.FieldCount];
            for (var at = 0; at < values.Length; at++)
            {
                values[at] = csv.GetString(at);
            }

            var problem = isBroken ? "Aanhalingstekens in deze regel kloppen niet."
                : values.Length != columns ? $"De regel heeft {values.Length} velden in plaats van {columns}."
                : null;
            yield return new SourceRow((int)csv.LineNumber, values, problem);
            isBroken = false;
        }
    }

    private static CsvReader Reader(string path, Encoding encoding, Action onBrokenRow) =>
        CsvReader.Create(FileInspection.Open(path), new CsvReaderOptions
        {
            Encoding = encoding is UTF8Encoding ? null : encoding,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MaxRecordSize = MaximumRecordBytes,

            // One quote that is not closed would otherwise swallow the rest of the file.
            AllowLineBreaksInQuotes = false,
            OnMalformedRecord = _ => onBrokenRow(),
        });

    private static async Task<bool> ReadAsync(CsvReader csv, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await csv.ReadAsync(cancellationToken);
        }
        catch (CsvFormatException broken)
        {
            throw new RefusedException($"{Path.GetFileName(path)}: regel {broken.LineNumber} is langer dan {MaximumRecordBytes / 1024} kB of niet leesbaar.");
        }
    }
}
