using System.Globalization;

namespace Showcase.Core.TenderParagraphs;

/// <summary>How every form writes the number of a lid: <c>1.</c>, inside it <c>a.</c>, inside that <c>i.</c>, and deeper the same three again.</summary>
public static class ClauseLabel
{
    /// <summary>Levels that a text program knows.</summary>
    public const int Deepest = 9;

    /// <summary>The highest number that is counted with.</summary>
    public const int Highest = 999;

    private static readonly (int Value, string Letters)[] Romans =
        [(900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>The label of a numbered item, a dash for a bullet, nothing for other text.</summary>
    public static string Of(ClauseBlock block) => block.Kind switch
    {
        ClauseBlockKind.Numbered => Of(block.Level, block.Number),
        ClauseBlockKind.Bullet => "–",
        _ => "",
    };

    /// <param name="level">From 1.</param>
    /// <param name="number">From 1.</param>
    public static string Of(int level, int number) => StyleOf(level) switch
    {
        ClauseNumberStyle.Letters => LettersOf(number) + ".",
        ClauseNumberStyle.Romans => RomanOf(number) + ".",
        _ => number.ToString(CultureInfo.InvariantCulture) + ".",
    };

    /// <param name="level">From 1.</param>
    public static ClauseNumberStyle StyleOf(int level) => (ClauseNumberStyle)((Math.Max(1, level) - 1) % 3);

    // After z comes aa and then bb, as text programs count.
    private static string LettersOf(int number) => number < 1 ? "" : new((char)('a' + (number - 1) % 26), 1 + (number - 1) / 26);

    private static string RomanOf(int number)
    {
        var roman = new string('m', Math.Max(0, number) / 1000);
        var rest = Math.Max(0, number) % 1000;
        foreach (var (value, letters) in Romans)
        {
            for (; rest >= value; rest -= value)
            {
                roman += letters;
            }
        }

        return roman;
    }
}

/// <summary>The signs that a level counts with.</summary>
public enum ClauseNumberStyle
{
    Decimals,
    Letters,
    Romans,
}
