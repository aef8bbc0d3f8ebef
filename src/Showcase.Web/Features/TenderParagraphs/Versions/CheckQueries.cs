using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.TenderParagraphs.Versions.Checking;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>Answers whether a copied text is current.</summary>
public sealed class CheckQueries
{
    private readonly ParagraphLookup lookup;
    private readonly ParagraphCheck check;

    internal CheckQueries(ParagraphLookup lookup, ParagraphCheck check) => (this.lookup, this.check) = (lookup, check);

    /// <summary>By the name and the version that stand in the line of a copy.</summary>
    public IReadOnlyList<CheckRow> ByName(string id, VersionNumber version) => [CheckWords.Row(lookup.Find(id, version, null), wasPasted: false)];

    /// <summary>By a pasted text, which may hold several paragraphs.</summary>
    public (IReadOnlyList<CheckRow> Rows, bool IsPartial) ByText(string text)
    {
        var outcome = check.Check(text);
        return ([.. outcome.Paragraphs.Select(found => CheckWords.Row(found, wasPasted: true))], outcome.IsPartial);
    }
}
