using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>Turns runs into letters, links and open places.</summary>
internal sealed class WordInline(OpcPackage package)
{
    // What Word keeps of a tag and of a title.
    private const int LongestName = 64;

    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private int _fields;

    public IEnumerable<OpenXmlElement> Elements(WordRun run)
    {
        if (run.Field is { } field)
        {
            return [Field(run, field)];
        }

        return DocumentText.LinkOrNothing(run.Address) is { } address
            ? [new Hyperlink(Letters(run, WordStyles.Link)) { Id = LinkTo(address), History = true }]
            : [Letters(run, null)];
    }

    private string LinkTo(string address)
    {
        if (!_links.TryGetValue(address, out var id))
        {
            _links[address] = id = package.Relate(WordWriter.DocumentPath, WordWriter.Office + "hyperlink", address, isExternal: true);
        }

        return id;
    }

    // The words are marked as what asks, so that the first key typed replaces them.
    private SdtRun Field(WordRun run, WordField field) => new(
        new SdtProperties(
            new SdtAlias { Val = Name(field.Title) },
            new Tag { Val = Name(field.Tag) },
            new SdtId { Val = ++_fields },
            new ShowingPlaceholder(),
            new SdtContentText()),
        new SdtContentRun(Letters(run, WordStyles.Field)));

    private static string Name(string name)
    {
        var legal = DocumentText.Legal(name).ReplaceLineEndings(" ");
        return legal.Length <= LongestName ? legal : DocumentText.Legal(legal[..LongestName]);
    }

    private static Run Letters(WordRun run, string? style)
    {
        var properties = new RunProperties();
        if (style is not null)
        {
            properties.AppendChild(new RunStyle { Val = style });
        }

        if (run.IsStrong)
        {
            properties.AppendChild(new Bold());
        }

        if (run.IsEmphasis)
        {
            properties.AppendChild(new Italic());
        }

        var letters = new Run();
        if (properties.HasChildren)
        {
            letters.AppendChild(properties);
        }

        foreach (var (at, line) in DocumentText.Legal(run.Text).Split('\n').Index())
        {
            if (at > 0)
            {
                letters.AppendChild(new Break());
            }

            letters.AppendChild(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return letters;
    }
}
