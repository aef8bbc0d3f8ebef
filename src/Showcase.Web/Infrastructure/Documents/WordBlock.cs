namespace Showcase.Web.Infrastructure.Documents;

/// <summary>One thing after another in a text document.</summary>
public abstract record WordBlock;

/// <summary>The title of the whole document, once.</summary>
public sealed record WordTitle(string Text) : WordBlock;

/// <param name="Level">1 to 3: the navigation pane and screen readers use it.</param>
public sealed record WordHeading(int Level, IReadOnlyList<WordRun> Runs) : WordBlock
{
    public WordHeading(int level, string text) : this(level, [new WordRun(text)])
    {
    }
}

/// <param name="Style">One of <see cref="WordStyles"/>.</param>
public sealed record WordParagraph(IReadOnlyList<WordRun> Runs, string Style = WordStyles.Normal) : WordBlock
{
    public WordParagraph(string text, string style = WordStyles.Normal) : this([new WordRun(text)], style)
    {
    }
}

/// <summary>A bulleted list.</summary>
public sealed record WordList(IReadOnlyList<IReadOnlyList<WordRun>> Items) : WordBlock;

/// <summary>An item of a list with levels, as a lid of a clause: <c>1.</c>, <c>a.</c>, <c>i.</c></summary>
/// <param name="Level">1 to 9.</param>
/// <param name="Number">Place among its own, from 1; the text program counts on from the item before it where it can.</param>
public sealed record WordItem(WordItemKind Kind, int Level, int Number, IReadOnlyList<WordRun> Runs) : WordBlock;

public enum WordItemKind
{
    Numbered,
    Bullet,

    /// <summary>Goes on inside the item before it, without a sign of its own.</summary>
    Continuation,
}

/// <summary>A real table whose header row repeats on every page. The caption stands above it and is what a screen reader says first.</summary>
public sealed record WordTable(string Caption, IReadOnlyList<WordColumn> Columns, IReadOnlyList<IReadOnlyList<WordRun>> Rows) : WordBlock;

/// <param name="Share">Part of the width, in proportion to the others.</param>
/// <param name="IsNumber">Numbers stand right.</param>
public sealed record WordColumn(string Header, int Share, bool IsNumber = false);

/// <summary>A column chart of the program itself, with its data inside: it can be restyled, and copied into a presentation.</summary>
/// <param name="Description">What one sees in it, for who does not see it.</param>
/// <param name="Series">What the values are.</param>
/// <param name="ValueFormat">Number format of the axis, as <c>#,##0</c>.</param>
public sealed record WordChart(string Title, string Description, string Series, string ValueFormat, IReadOnlyList<WordChartPoint> Points) : WordBlock;

/// <param name="Value">Nothing where there is no number: a gap, never zero.</param>
/// <param name="IsHatched">Marked as provisional.</param>
public sealed record WordChartPoint(string Label, decimal? Value, bool IsHatched);

/// <summary>Text of one kind. A line feed in it breaks the line.</summary>
/// <param name="Address">Absolute http or https address when the text is a link; with any other address it is plain text.</param>
/// <param name="Field">When the text stands in an open place that the reader fills in.</param>
public sealed record WordRun(string Text, bool IsStrong = false, string? Address = null, bool IsEmphasis = false, WordField? Field = null);

/// <summary>An open place: a content control in Word, an input field in OpenDocument.</summary>
/// <param name="Tag">For programs; places with the same tag want the same value.</param>
/// <param name="Title">For people: what is asked.</param>
public sealed record WordField(string Tag, string Title);
