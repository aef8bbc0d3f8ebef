using System.Collections.Frozen;
using Showcase.Core.Captions;
using Showcase.Core.Media;

namespace Showcase.Web.Features.Media;

/// <summary>Texts in the media folder, however old the program is that wrote them.</summary>
internal sealed class FileTexts(MediaFiles files) : IFileTexts
{
    private const int Largest = 1024 * 1024;

    private static readonly FrozenSet<string> Endings = new[] { ".csv", ".srt", ".svg", ".txt", ".vtt" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public async Task<string?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!Endings.Contains(Path.GetExtension(path)) || files.Find(path) is not { Length: <= Largest } file) return null;
        try
        {
            return CaptionEncoding.Decode(await File.ReadAllBytesAsync(file.FullName, cancellationToken));
        }
        catch (FileNotFoundException)
        {
            // Replaced or removed since it was found.
            return null;
        }
    }
}
