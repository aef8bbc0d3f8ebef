namespace Showcase.Core.TenderParagraphs;

/// <summary>Advice on a filled clause: never a reason to keep someone from taking it along.</summary>
/// <param name="Block">Place in <see cref="ClauseText.Blocks"/>, from 0; nothing when it is about the whole.</param>
/// <param name="Word">Alias, name of the label, code of the block set or title of the policy, where the kind says so.</param>
/// <param name="Needed">Euro cents, months or per cent of the bound; nothing where there is no number.</param>
/// <param name="Given">What the tender or the text has, in the same unit.</param>
/// <param name="Day">Last or first day of validity, where the kind says so.</param>
public sealed record ClauseFinding(ClauseFindingKind Kind, ClauseSeverity Severity, int? Block = null, string? Word = null, decimal? Needed = null, decimal? Given = null, DateOnly? Day = null);

public enum ClauseSeverity
{
    /// <summary>Worth a thought.</summary>
    Advice,

    /// <summary>Better not published as it is.</summary>
    Warning,
}

public enum ClauseFindingKind
{
    /// <summary>Nothing was filled in (alias).</summary>
    OpenField,

    /// <summary>Neither text nor answer ties the effort to the subject of the contract.</summary>
    NoSubjectLink,

    /// <summary>The policy asks nothing under this value; euro cents.</summary>
    ValueBelowPolicy,

    /// <summary>The policy asks nothing under this duration; months.</summary>
    ShorterThanPolicy,

    /// <summary>The policy asks nothing under this share of labour; per cent.</summary>
    LabourShareBelowPolicy,

    /// <summary>The policy says nothing of this kind of contract.</summary>
    KindNotInPolicy,

    /// <summary>Value, duration or labour share was not answered, so proportionality cannot be weighed.</summary>
    ProportionalityOpen,

    /// <summary>No policy to weigh the percentage against.</summary>
    NoPolicy,

    /// <summary>The text asks more than the policy; per cent.</summary>
    PercentageOverPolicy,

    /// <summary>A label (the word) is named without its equivalent.</summary>
    LabelWithoutEquivalent,

    NoLegalBasis,

    /// <summary>Last day.</summary>
    ParagraphExpired,

    /// <summary>First day.</summary>
    ParagraphNotYetValid,

    /// <summary>Title and last day.</summary>
    PolicyExpired,

    /// <summary>Title and first day.</summary>
    PolicyNotYetValid,

    /// <summary>Values of another block set (the word) stand in the same text.</summary>
    MixedBlockSets,
}
