namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>By which column the table is sorted, and which way.</summary>
internal sealed record CountOrder(CountColumn Column, bool IsDescending)
{
    public const string ColumnParameter = "sorteer";
    public const string DirectionParameter = "volgorde";

    private const string Ascending = "oplopend";
    private const string Descending = "aflopend";

    /// <summary>As asked for; what is not understood is the most viewed first.</summary>
    public static CountOrder Read(IQueryCollection query)
    {
        var column = CountColumn.All.FirstOrDefault(column => column.Name == query[ColumnParameter]) ?? CountColumn.Viewed;
        var direction = query[DirectionParameter];
        return new CountOrder(column, direction == Descending || (direction != Ascending && IsDescendingFirst(column)));
    }

    /// <summary>What a click on the head of a column asks for: that column, or the other way round when it is this one already.</summary>
    public CountOrder Next(CountColumn column) => new(column, column == Column ? !IsDescending : IsDescendingFirst(column));

    public string Word => IsDescending ? Descending : Ascending;

    /// <summary>For <c>aria-sort</c>; nothing for the columns it is not sorted by.</summary>
    public string? AriaSort(CountColumn column) => column != Column ? null : IsDescending ? "descending" : "ascending";

    public IEnumerable<CountLine> Sort(IEnumerable<CountLine> lines)
    {
        var sorted = Column.Number is { } number
            ? By(lines, number, Comparer<long>.Default)
            : By(lines, Column.Text!, StringComparer.OrdinalIgnoreCase);
        return sorted.ThenBy(line => line.Title, StringComparer.OrdinalIgnoreCase).ThenBy(line => line.Version, StringComparer.Ordinal);
    }

    private IOrderedEnumerable<CountLine> By<T>(IEnumerable<CountLine> lines, Func<CountLine, T> key, IComparer<T> comparer) =>
        IsDescending ? lines.OrderByDescending(key, comparer) : lines.OrderBy(key, comparer);

    // Of numbers the largest are looked for, of words the first.
    private static bool IsDescendingFirst(CountColumn column) => column.Number is not null;
}
