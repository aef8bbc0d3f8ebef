namespace Showcase.Web.Features.Consent.Gates;

/// <summary>A text that goes out with a document.</summary>
/// <param name="Id">Stable name, so that a false alarm in it can be waved away.</param>
/// <param name="Label">Dutch, as an editor knows it.</param>
/// <param name="Property">Alias of the property of the document to look at, or nothing.</param>
internal sealed record NamePlace(string Id, string Label, string? Property, string Text);

/// <summary>A real name that shows where it must not.</summary>
/// <param name="Word">Without capitals and accents.</param>
internal sealed record NameFinding(NamePlace Place, Guid Person, string Reference, string Word)
{
    public string Sentence => $"De echte naam in {Reference} staat in {Place.Label} (‘{Word}’).";
}
