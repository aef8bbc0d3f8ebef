namespace Showcase.Core.TenderParagraphs;

/// <summary>What was read for an open place: a value, a problem, or neither when a place that may stay open was left empty.</summary>
public sealed record FieldAnswer(FieldValue? Value, FieldProblem? Problem)
{
    public static readonly FieldAnswer Nothing = new(null, null);

    public static FieldAnswer Of(FieldKind kind, string words, string canonical) => new(new FieldValue(kind, words, canonical), null);

    public static FieldAnswer Refused(FieldProblemKind kind, decimal? limit = null) => new(null, new FieldProblem(kind, limit));
}

/// <summary>A value for an open place.</summary>
/// <param name="Words">As it stands in the text: <c>€ 250.000,00</c>, <c>2,5</c>, <c>1 maart 2027</c>. Plain text, never markup.</param>
/// <param name="Canonical">For machines: <c>250000.00</c>, <c>2.5</c>, <c>2027-03-01</c>; texts as they are.</param>
public sealed record FieldValue(FieldKind Kind, string Words, string Canonical);

/// <summary>Why what was typed cannot stand there.</summary>
/// <param name="Limit">The bound that was passed: characters, euros, per cent or decimals; nothing where there is none.</param>
public sealed record FieldProblem(FieldProblemKind Kind, decimal? Limit = null);

public enum FieldProblemKind
{
    Empty,

    /// <summary>More characters than the limit.</summary>
    TooLong,

    MoreThanOneLine,

    /// <summary>A control character, a change of reading direction, half a character or one that is none.</summary>
    ForbiddenCharacter,

    NotANumber,

    Negative,

    /// <summary>Beyond the limit.</summary>
    TooLarge,

    TooManyDecimals,

    NotWhole,

    /// <summary>Not a day in any form that we know, or with a year of two digits.</summary>
    NotADate,

    /// <summary>Such as 31 February.</summary>
    NoSuchDay,

    /// <summary>Before 1900 or after 2100.</summary>
    YearOutOfRange,

    NotAChoice,
}
