namespace Showcase.Core.TenderParagraphs;

/// <summary>A clause apart from any form: page, clipboard, Word, OpenDocument, Markdown and JSON are all written from it.</summary>
public sealed record ClauseText(IReadOnlyList<ClauseBlock> Blocks)
{
    public static readonly ClauseText Empty = new([]);

    /// <summary>The same clause with values in its open places.</summary>
    /// <param name="valueOf">Gives the words for an alias, or nothing to leave the place open.</param>
    public ClauseText Fill(Func<string, string?> valueOf) => new(
        [.. Blocks.Select(block => block with
        {
            Runs = [.. block.Runs.Select(run => run is FieldRun field ? field with { Value = valueOf(field.Alias) is { Length: > 0 } value ? value : null } : run)],
        })]);

    /// <summary>Aliases of the places that are open, each once, in the order of the text.</summary>
    public IReadOnlyList<string> OpenFields() =>
        [.. Blocks.SelectMany(block => block.Runs).OfType<FieldRun>().Where(field => field.Value is null).Select(field => field.Alias).Distinct(StringComparer.Ordinal)];
}

/// <summary>A paragraph of a clause.</summary>
/// <param name="Level">Depth of a list item, from 1; for a heading 1 or more; 0 for running text.</param>
/// <param name="Number">Place of a numbered item among its own, from 1; 0 when it has none. A form writes level 1 as <c>1.</c> and level 2 as <c>a.</c></param>
public sealed record ClauseBlock(ClauseBlockKind Kind, int Level, int Number, IReadOnlyList<ClauseRun> Runs);

public enum ClauseBlockKind
{
    Paragraph,
    Heading,

    /// <summary>A numbered lid or part of one.</summary>
    Numbered,

    Bullet,

    /// <summary>Running text that goes on inside the list item before it, without a number of its own.</summary>
    Continuation,
}

/// <summary>A piece of a paragraph with one look and one meaning.</summary>
public abstract record ClauseRun;

/// <summary>Words of the author.</summary>
public sealed record WordsRun(string Text, bool IsStrong = false, bool IsEmphasis = false) : ClauseRun;

/// <summary>A link; its address is absolute, or begins with a slash on this site.</summary>
public sealed record LinkRun(string Text, string Href) : ClauseRun;

/// <summary>An open place, or what was filled in.</summary>
/// <param name="Prompt">What stands there while it is open: <c>[percentage]</c>.</param>
/// <param name="Value">In Dutch words, or nothing while it is open; never empty.</param>
public sealed record FieldRun(string Alias, string Prompt, string? Value) : ClauseRun;

/// <summary>A released number, frozen: it stays what it was on the day of copying.</summary>
/// <param name="Text">Number with its unit.</param>
/// <param name="Stamp">Period and peildatum: <c>2025, peildatum 30 september 2026</c>.</param>
/// <param name="FrozenPath">Address of this number in its release, on this site.</param>
public sealed record ResultRun(string Text, string Stamp, string FrozenPath) : ClauseRun;
