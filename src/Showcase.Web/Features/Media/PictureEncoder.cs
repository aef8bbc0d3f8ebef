using NetVips;

namespace Showcase.Web.Features.Media;

/// <summary>Writes pixels as a file, and nothing beside them.</summary>
internal static class PictureEncoder
{
    /// <summary>Part of the name of what is kept: raise it when the same picture would be written differently.</summary>
    public const int Version = 2;

    public static byte[] Write(Image picture, Rendition rendition)
    {
        var isWhole = rendition.IsWhole;
        switch (rendition.Format)
        {
            case RenditionFormat.Avif:
                return picture.HeifsaveBuffer(q: rendition.Quality ?? (isWhole ? 70 : 50), effort: isWhole ? 1 : 2, compression: Enums.ForeignHeifCompression.Av1, keep: Enums.ForeignKeep.None);
            case RenditionFormat.Webp:
                return picture.WebpsaveBuffer(q: rendition.Quality ?? (isWhole ? 88 : 75), effort: isWhole ? 2 : 3, keep: Enums.ForeignKeep.None);
            case RenditionFormat.Png:
                // What came with few colours goes with few colours; otherwise it would grow threefold
                return picture.PngsaveBuffer(compression: 6, palette: isWhole && picture.Contains("palette"), keep: Enums.ForeignKeep.None);
            default:
                using (var opaque = picture.HasAlpha() ? picture.Flatten(background: [255, 255, 255]) : picture.Copy())
                {
                    // Two passes hold all of a picture in memory: for the small ones alone
                    return opaque.JpegsaveBuffer(q: rendition.Quality ?? (isWhole ? 88 : 78), interlace: !isWhole, optimizeCoding: !isWhole, keep: Enums.ForeignKeep.None);
                }
        }
    }
}
