using System.Buffers;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Cuts the text of a CSV file into records and fields. A quoted field may hold line breaks; a quote that is never closed spoils its own line only.</summary>
/// <remarks>Written here because libraries read on to the next quote, wherever that is, and then give up the rest of the file.</remarks>
internal sealed class CsvRecords(TextReader text, char separator) : IDisposable
{
    /// <summary>Longest record, in characters.</summary>
    public const int MaximumRecord = 64 * 1024;

    public const string BrokenQuotes = "Aanhalingstekens in deze regel kloppen niet.";

    private readonly char[] _buffer = ArrayPool<char>.Shared.Rent(4 * MaximumRecord);
    private readonly CsvFields _fields = new(separator);
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private int _nextLine = 1;

    /// <summary>Line on which the record begins.</summary>
    public int Line { get; private set; }

    /// <summary>Dutch reason why the record could not be read as it was meant.</summary>
    public string? Problem { get; private set; }

    public string[] Values => _fields.Values;

    /// <summary>Goes to the next record that is not an empty line.</summary>
    /// <param name="columns">How many fields a record should have; 0 when that is not known yet.</param>
    /// <exception cref="InvalidDataException">A line is longer than <see cref="MaximumRecord"/>; <see cref="Line"/> is its number.</exception>
    public bool Read(int columns)
    {
        do
        {
            Fill();
            if (_start == _end)
            {
                return false;
            }
        }
        while (TakeEmptyLine());

        Line = _nextLine;
        Problem = null;
        var rest = _buffer.AsSpan(_start, Math.Min(_end - _start, MaximumRecord));
        var isWhole = _isAtEnd && rest.Length == _end - _start;
        if (_fields.TryRead(rest, isWhole, out var length, out var breaks) && (breaks <= 1 || IsLikely(columns)))
        {
            Take(length, breaks);
            return true;
        }

        TakeBrokenLine(rest, isWhole);
        return true;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        text.Dispose();
    }

    // More than one line long: as many fields as there should be, and none longer than a field may be; or its quotes met by accident.
    private bool IsLikely(int columns) =>
        (columns == 0 || _fields.Values.Length == columns) && Array.TrueForAll(_fields.Values, value => value.Length <= RowReader.MaximumLength);

    private void TakeBrokenLine(ReadOnlySpan<char> rest, bool isWhole)
    {
        var length = rest.IndexOf('\n');
        if (length < 0 && !isWhole)
        {
            throw new InvalidDataException();
        }

        var line = length < 0 ? rest : rest[..length];
        _fields.ReadWithoutQuotes(line.TrimEnd('\r'));
        Problem = BrokenQuotes;
        Take(length < 0 ? rest.Length : length + 1, 1);
    }

    private void Take(int length, int breaks)
    {
        _start += length;
        _nextLine += breaks;
    }

    private bool TakeEmptyLine()
    {
        var rest = _buffer.AsSpan(_start, _end - _start);
        var length = rest is ['\n', ..] ? 1 : rest is ['\r', '\n', ..] ? 2 : rest is ['\r'] && _isAtEnd ? 1 : 0;
        Take(length, length == 0 ? 0 : 1);
        return length > 0;
    }

    private void Fill()
    {
        if (_isAtEnd || _end - _start > MaximumRecord)
        {
            return;
        }

        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        while (_end < _buffer.Length)
        {
            var read = text.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                _isAtEnd = true;
                return;
            }

            _end += read;
        }
    }
}
