using System.Globalization;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Documents;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>Writes a document as a file for Word or OpenDocument: the same blocks, the same properties, the same bytes for the same content.</summary>
internal static class TenderFiles
{
    public const string WordContentType = WordWriter.ContentType;
    public const string WordExtension = ".docx";
    public const string OpenDocumentContentType = OdtWriter.ContentType;
    public const string OpenDocumentExtension = ".odt";

    /// <param name="output">Any stream; it stays open.</param>
    public static void WriteWord(Stream output, TenderDocument document, TenderImprint imprint)
    {
        var ready = TenderText.Ready(document);
        WordWriter.Write(output, FactsOf(ready, imprint), [.. TenderBlocks.Of(ready, imprint)]);
    }

    /// <param name="output">Any stream; it stays open.</param>
    public static void WriteOpenDocument(Stream output, TenderDocument document, TenderImprint imprint)
    {
        var ready = TenderText.Ready(document);
        OdtWriter.Write(output, FactsOf(ready, imprint), [.. TenderBlocks.Of(ready, imprint)]);
    }

    private static DocumentFacts FactsOf(TenderDocument ready, TenderImprint imprint) => new(
        ready.Title,
        "Paragrafen over social return voor een aanbesteding",
        imprint.Publisher,
        new DateTimeOffset(ready.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        ready.Address,
        [.. ready.Sections.Select(section => section.Id)])
    {
        Foot = ready.Sections is [var only] ? only.Stamp : string.Concat(TenderText.FactsOf(ready).Select(TenderText.WordsOf)),
        Properties = [.. PropertiesOf(ready)],
    };

    private static IEnumerable<KeyValuePair<string, string>> PropertiesOf(TenderDocument ready)
    {
        foreach (var (at, section) in ready.Sections.Index())
        {
            var name = "paragraaf-" + (at + 1).ToString(CultureInfo.InvariantCulture);
            yield return new(name + "-id", section.Id);
            yield return new(name + "-versie", section.Version);
        }

        if (ready.PolicySet is { } policy)
        {
            yield return new("beleid", policy);
        }

        yield return new("datum", Dutch.Iso(ready.Date));
    }
}
