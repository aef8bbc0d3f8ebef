namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>A version of a paragraph with its counts, a line of the table.</summary>
/// <param name="Title">As it is published now, or else as it was last saved.</param>
/// <param name="Path">Nothing when it is not published.</param>
/// <param name="IsPresent">True for the version that is published now.</param>
/// <param name="Counts">By kind; a kind that is not there was not counted.</param>
internal sealed record CountLine(string Title, string? Path, string Version, bool IsPresent, IReadOnlyDictionary<string, long> Counts)
{
    /// <summary>How often it was taken along in any way.</summary>
    public long Taken => CountKinds.Taken.Sum(Of);

    public long Of(string kind) => Counts.GetValueOrDefault(kind);
}
