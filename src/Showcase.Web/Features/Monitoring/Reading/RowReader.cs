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
        RefuseWhen(value is null, $"{field} is leeg.");
        return value ?? "";
    }

    public string? Optional(string field)
    {
        var value = map.Value(row, field);
        RefuseWhen(value?.Length > MaximumLength, $"{field} is langer dan {MaximumLength} tekens.");
        return value;
    }

    public DateOnly RequiredDay(string field)
    {
        var value = Required(field);
        RefuseWhen(!FieldText.TryDay(value, out var day), $"{field} is geen bestaande datum.");
        return day;
    }

    public DateOnly? OptionalDay(string field) => map.Value(row, field) is null ? null : RequiredDay(field);

    public long RequiredHundredths(string field)
    {
        var value = Required(field);
        RefuseWhen(!FieldText.TryHundredths(value, decimalComma, out var hundredths), $"{field} is geen getal.");
        RefuseWhen(hundredths < 0, $"{field} is negatief.");
        return hundredths;
    }

    public long? OptionalHundredths(string field) => map.Value(row, field) is null ? null : RequiredHundredths(field);

    public bool IsGood => Reason is null;
}
