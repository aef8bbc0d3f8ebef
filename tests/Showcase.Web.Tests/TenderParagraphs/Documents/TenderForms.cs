using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

/// <summary>Files as bytes.</summary>
internal static class TenderForms
{
    public static byte[] Word(TenderDocument document) => Bytes(stream => TenderFiles.WriteWord(stream, document, TenderSamples.Imprint));

    public static byte[] OpenDocument(TenderDocument document) => Bytes(stream => TenderFiles.WriteOpenDocument(stream, document, TenderSamples.Imprint));

    public static WordprocessingDocument Opened(TenderDocument document) => WordprocessingDocument.Open(new MemoryStream(Word(document)), isEditable: false);

    public static IReadOnlyList<string> Faults(WordprocessingDocument document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
