namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>Reads the fields of one row and remembers the first thing that is wrong with it.</summary>
internal sealed class RowReader(ColumnMap map, SourceRow row, bool decimalComma)
{
    /// <summary>Longest value of a field, in characters.</summary>
    public const int MaximumLength = 400;

    /// <summary>Dutch reason why the row is left out, or nothing.</summary>
    public string? Reason { get; private set; } = row.Problem;

    public int Line => row.Line;

    public void RefuseWhen(bool isWrong, string reason) => Reason ??= isWrong ? reason : null;

    public string Required(string field)
    {
        var value = Optional(field);
        if (value is null)
        {
            Refuse($"{field} is leeg.");
        }

        return value ?? "";
    }

    public string? Optional(string field)
    {
        var value = map.Value(row, field);
        if (value?.Length > MaximumLength)
        {
            Refuse($"{field} is langer dan {MaximumLength} tekens.");
        }

        return value;
    }

    public DateOnly RequiredDay(string field)
    {
        var value = Required(field);
        if (!FieldText.TryDay(value, out var day))
        {
            Refuse($"{field} is geen bestaande datum.");
        }

        return day;
    }

    public DateOnly? OptionalDay(string field) => map.Value(row, field) is null ? null : RequiredDay(field);

    public long RequiredHundredths(string field)
    {
        var value = Required(field);
        if (!FieldText.TryHundredths(value, decimalComma, out var hundredths) || hundredths < 0)
        {
            Refuse(hundredths < 0 ? $"{field} is negatief." : $"{field} is geen getal.");
        }

        return hundredths;
    }

    public long? OptionalHundredths(string field) => map.Value(row, field) is null ? null : RequiredHundredths(field);

    public bool IsGood => Reason is null;

    // Texts are made only when they are needed: millions of good rows need none.
    private void Refuse(string reason) => Reason ??= reason;
}
