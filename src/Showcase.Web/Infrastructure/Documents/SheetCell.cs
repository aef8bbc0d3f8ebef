namespace Showcase.Web.Infrastructure.Documents;

/// <summary>A value with its kind: numbers and days stay numbers and days, and a text is never a formula.</summary>
public abstract record SheetCell
{
    public static readonly SheetCell Empty = new TextCell("");

    private SheetCell()
    {
    }

    public static SheetCell Text(string? text) => string.IsNullOrEmpty(text) ? Empty : new TextCell(text);

    public static SheetCell Whole(long value) => new WholeCell(value);

    /// <param name="decimals">Shown decimals, 1 to 4.</param>
    public static SheetCell Number(decimal value, int decimals) => new DecimalCell(value, Math.Clamp(decimals, 1, 4));

    /// <param name="percents">78 for 78 %; the cell holds 0.78.</param>
    public static SheetCell Percent(decimal percents) => new PercentCell(percents);

    /// <param name="euros">Whole euros.</param>
    public static SheetCell Euro(long euros) => new EuroCell(euros);

    public static SheetCell Day(DateOnly day) => new DayCell(day);

    /// <param name="address">Absolute http or https address; with any other the text stands there alone.</param>
    public static SheetCell Link(string text, string address) => new LinkCell(text, address);

    internal sealed record TextCell(string Value) : SheetCell;

    internal sealed record WholeCell(long Value) : SheetCell;

    internal sealed record DecimalCell(decimal Value, int Decimals) : SheetCell;

    internal sealed record PercentCell(decimal Percents) : SheetCell;

    internal sealed record EuroCell(long Value) : SheetCell;

    internal sealed record DayCell(DateOnly Value) : SheetCell;

    internal sealed record LinkCell(string Value, string Address) : SheetCell;
}
