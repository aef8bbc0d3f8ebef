using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Gives every item the list in which Word counts to its number by itself, so that a lid that is added later renumbers the rest.</summary>
/// <remarks>A list counts on, or begins at one below a higher level. Where the text does something else, a new list with its own start begins;
/// lists of their own, because Word lets instances of one definition count together.</remarks>
internal sealed class WordNumbering
{
    public const int Levels = 9;

    /// <summary>The list of all bullets.</summary>
    public const int Bullets = 1;

    private const int Indent = 397;

    private readonly List<int[]> _starts = [];
    private readonly List<(int List, int Top, int[] Counted)> _alive = [];

    public static int Clamp(int level) => Math.Clamp(level, 1, Levels);

    /// <summary>Where the words of a level begin, in twentieths of a point.</summary>
    public static string IndentOf(int level) => (Clamp(level) * Indent).ToString(CultureInfo.InvariantCulture);

    /// <summary>The next item begins a list of its own.</summary>
    public void Restart() => _alive.Clear();

    /// <summary>The list in which the item has its number.</summary>
    public int Of(int level, int number)
    {
        level = Clamp(level);
        _alive.RemoveAll(list => list.Top > level);
        var at = _alive.FindLastIndex(list => list.Counted[level - 1] + 1 == number);
        if (at < 0)
        {
            Begin(level, number);
            at = _alive.Count - 1;
        }

        _alive.RemoveRange(at + 1, _alive.Count - at - 1);
        var (id, _, counted) = _alive[at];
        counted[level - 1] = number;
        Array.Clear(counted, level, Levels - level);
        return id;
    }

    public Numbering Part() => new(
    [
        Definition(0, level => Level(level, 1, NumberFormatValues.Bullet, "•")),
        .. _starts.Index().Select(list => Definition(list.Index + 1, level => Level(level, list.Item[level], FormatOf(level), $"%{level + 1}."))),
        .. Enumerable.Range(0, _starts.Count + 1).Select(list => new NumberingInstance(new AbstractNumId { Val = list }) { NumberID = list + 1 }),
    ]);

    private void Begin(int level, int number)
    {
        var starts = Enumerable.Repeat(1, Levels).ToArray();
        starts[level - 1] = number;
        _starts.Add(starts);
        _alive.Add((_starts.Count + 1, level, new int[Levels]));
    }

    private static NumberFormatValues FormatOf(int level) => (level % 3) switch
    {
        1 => NumberFormatValues.LowerLetter,
        2 => NumberFormatValues.LowerRoman,
        _ => NumberFormatValues.Decimal,
    };

    private static AbstractNum Definition(int id, Func<int, Level> level) => new(
        [new Nsid { Val = (0x5C000000 + id).ToString("X8", CultureInfo.InvariantCulture) }, new MultiLevelType { Val = MultiLevelValues.Multilevel }, .. Enumerable.Range(0, Levels).Select(level)])
        { AbstractNumberId = id };

    private static Level Level(int level, int start, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = start },
        new NumberingFormat { Val = format },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = IndentOf(level + 1), Hanging = Indent.ToString(CultureInfo.InvariantCulture) }))
        { LevelIndex = level };
}
