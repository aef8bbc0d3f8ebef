namespace Showcase.Core.TenderParagraphs;

/// <summary>What may stand in an open place of a clause.</summary>
public enum FieldKind
{
    /// <summary>Stored as <c>tekst</c>: one line of at most <see cref="FieldSpec.LongestText"/> characters.</summary>
    Text,

    /// <summary>Stored as <c>bedrag</c>: euros, zero or more, to the cent.</summary>
    Amount,

    /// <summary>Stored as <c>percentage</c>: 0 to 100, at most two decimals.</summary>
    Percentage,

    /// <summary>Stored as <c>geheel getal</c>: zero or more.</summary>
    WholeNumber,

    /// <summary>Stored as <c>datum</c>: a day.</summary>
    Date,

    /// <summary>Stored as <c>keuze</c>: one of the given choices.</summary>
    Choice,

    /// <summary>Stored as <c>organisatie</c>: an organisation of the site, or another name of one line.</summary>
    Organisation,
}
