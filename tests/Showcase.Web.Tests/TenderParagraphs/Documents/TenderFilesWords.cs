using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

/// <summary>Reads files back and counts their lists as the text programs do.</summary>
internal static class TenderFilesWords
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    public static IReadOnlyList<string> OfWord(byte[] file) => TenderWords.Of(TextOfWord(file));

    /// <summary>What stands on the page, addresses included.</summary>
    public static string TextOfWord(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var numbering = document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        var counted = new Dictionary<int, int[]>();
        var words = new StringBuilder();
        foreach (var paragraph in document.MainDocumentPart.Document!.Body!.Elements<Paragraph>())
        {
            words.Append(LabelOf(paragraph, numbering, counted)).Append(' ');
            foreach (var part in paragraph.Descendants().Where(part => part is DocumentFormat.OpenXml.Wordprocessing.Text or Break))
            {
                words.Append(part is DocumentFormat.OpenXml.Wordprocessing.Text text ? text.Text : "\n");
            }

            words.AppendLine();
        }

        return words.ToString();
    }

    public static IReadOnlyList<string> OfOpenDocument(byte[] file)
    {
        var words = new StringBuilder();
        OpenDocument(Part(file, "content.xml").Descendants(Office + "text").Single(), words, 0, "");
        return TenderWords.Of(words.ToString());
    }

    public static XElement Part(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(path)!.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string LabelOf(Paragraph paragraph, Numbering numbering, Dictionary<int, int[]> counted)
    {
        if (paragraph.ParagraphProperties!.NumberingProperties is not { } place)
        {
            return "";
        }

        var (id, at) = (place.NumberingId!.Val!.Value, place.NumberingLevelReference!.Val!.Value);
        var definition = numbering.Elements<NumberingInstance>().Single(instance => instance.NumberID!.Value == id).AbstractNumId!.Val!.Value;
        var levels = numbering.Elements<AbstractNum>().Single(list => list.AbstractNumberId!.Value == definition).Elements<Level>().ToList();
        if (levels[at].NumberingFormat!.Val!.Value == NumberFormatValues.Bullet)
        {
            return levels[at].LevelText!.Val!.Value!;
        }

        if (!counted.TryGetValue(id, out var numbers))
        {
            counted[id] = numbers = [.. levels.Select(level => level.StartNumberingValue!.Val!.Value - 1)];
        }

        numbers[at]++;
        for (var deeper = at + 1; deeper < numbers.Length; deeper++)
        {
            numbers[deeper] = levels[deeper].StartNumberingValue!.Val!.Value - 1;
        }

        var format = levels[at].NumberingFormat!.Val!.Value;
        return ClauseLabel.Of(format == NumberFormatValues.LowerLetter ? 2 : format == NumberFormatValues.LowerRoman ? 3 : 1, numbers[at]);
    }

    private static void OpenDocument(XElement parent, StringBuilder words, int level, string list)
    {
        var number = 0;
        foreach (var node in parent.Nodes())
        {
            switch (node)
            {
                case XText text:
                    words.Append(text.Value);
                    break;
                case XElement item when item.Name == Text + "list-item":
                    number = (int?)item.Attribute(Text + "start-value") ?? number + 1;
                    words.Append(item.Elements().First().Name == Text + "list" ? "" : list == "Lidnummering" ? ClauseLabel.Of(level, number) : "–").Append(' ');
                    OpenDocument(item, words, level, list);
                    break;
                case XElement inner when inner.Name == Text + "list":
                    OpenDocument(inner, words, level + 1, (string)inner.Attribute(Text + "style-name")!);
                    break;
                case XElement space when space.Name == Text + "s" || space.Name == Text + "line-break":
                    words.Append(' ');
                    break;
                case XElement other:
                    OpenDocument(other, words, level, list);
                    words.Append(other.Name.LocalName is "p" or "h" ? "\n" : "");
                    break;
            }
        }
    }
}
