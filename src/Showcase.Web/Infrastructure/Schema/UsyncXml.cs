using System.Xml;
using System.Xml.Linq;

namespace Showcase.Web.Infrastructure.Schema;

/// <summary>Reads one uSync file: no DTD, no external entities, limited in size and depth.</summary>
internal static class UsyncXml
{
    /// <summary>A document with a long rich text is some hundreds of kilobytes.</summary>
    public const long MaximumBytes = 16L * 1024 * 1024;

    private const int MaximumDepth = 64;

    /// <summary>The root element, or the reason in Dutch why the file cannot be read.</summary>
    public static (XElement? Root, string? Reason) Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return stream.Length > MaximumBytes
                ? (null, $"is {stream.Length / (1024 * 1024)} MB groot; meer dan {MaximumBytes / (1024 * 1024)} MB wordt niet gelezen")
                : Read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, "kan niet worden geopend: " + exception.Message);
        }
    }

    private static (XElement? Root, string? Reason) Read(Stream stream)
    {
        try
        {
            using var depthCheck = XmlReader.Create(stream, Settings());
            while (depthCheck.Read())
            {
                if (depthCheck.Depth > MaximumDepth)
                {
                    return (null, $"is dieper genest dan {MaximumDepth} niveaus");
                }
            }

            stream.Position = 0;
            using var reader = XmlReader.Create(stream, Settings());
            return (XDocument.Load(reader).Root, null);
        }
        catch (XmlException exception)
        {
            return (null, $"is geen geldige XML (regel {exception.LineNumber}): {exception.Message}");
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaximumBytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
