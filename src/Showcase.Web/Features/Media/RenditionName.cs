using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Features.Media;

/// <summary>The file name of a rendition: a hash of what it shows and of the file it was made from, so that a replaced original is never shown again.
/// Renditions of one original stand in one folder, so that they can be taken away with it.</summary>
internal sealed record RenditionName(string RelativePath, string Hash)
{
    public static RenditionName Of(Rendition rendition, FileInfo original)
    {
        var subject = string.Create(
            CultureInfo.InvariantCulture,
            $"{PictureEncoder.Version}\n{rendition.Path}\n{rendition.Width}x{rendition.Height} {rendition.Fit} {rendition.Quality}\n{rendition.View.FocalPoint}\n{rendition.View.Coordinates}\n{original.Length}\n{original.LastWriteTimeUtc.Ticks}");
        var hash = HashOf(subject);
        return new(Path.Combine(FolderOf(rendition.Path), $"{hash}.{rendition.Format.Word()}"), hash);
    }

    /// <summary>Folder of everything that was made of one original.</summary>
    public static string FolderOf(string path)
    {
        var hash = HashOf(path);
        return Path.Combine(hash[..2], hash[2..]);
    }

    private static string HashOf(string subject) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)).AsSpan(0, 16));
}
