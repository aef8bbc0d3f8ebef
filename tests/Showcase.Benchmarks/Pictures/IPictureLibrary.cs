using Showcase.Web.Features.Media;

namespace Showcase.Benchmarks.Pictures;

/// <summary>One way to make a rendition.</summary>
internal interface IPictureLibrary
{
    string Name { get; }

    /// <param name="width">In pixels; 0 for the whole picture as the site sends it, which the site's own way knows alone.</param>
    /// <returns>The picture as wide as asked; nothing when the library does not write this format.</returns>
    byte[]? Make(FileInfo original, int width, RenditionFormat format, int quality);
}

internal static class PictureLibraries
{
    public static IReadOnlyList<IPictureLibrary> All { get; } = [new VipsPictures(), new MagickPictures(), new SkiaPictures()];

    public static readonly RenditionFormat[] Formats = [RenditionFormat.Jpeg, RenditionFormat.Webp, RenditionFormat.Avif];

    public static IPictureLibrary Named(string name) => All.Single(library => library.Name == name);
}
