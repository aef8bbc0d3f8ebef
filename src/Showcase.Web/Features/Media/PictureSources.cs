using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using Showcase.Core.Media;

namespace Showcase.Web.Features.Media;

/// <summary>The signed addresses of a picture in one crop, made once and kept.</summary>
internal sealed class PictureSources(RenditionSignature signature)
{
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<Key, PictureSourceSet> kept = new();

    public PictureSourceSet Of(Picture picture, NamedCrop crop)
    {
        var key = new Key(picture.Url, picture.Width, picture.Height, crop.Name, RenditionView.Of(picture, crop));
        if (kept.TryGetValue(key, out var found))
        {
            return found;
        }

        if (kept.Count >= MostKept)
        {
            kept.Clear();
        }

        return kept.GetOrAdd(key, Make(key, crop));
    }

    private PictureSourceSet Make(Key key, NamedCrop crop)
    {
        var widths = WidthsOf(key, crop);
        var largest = widths[^1];
        var height = crop.IsWhole
            ? (int)Math.Round((double)largest * key.Height / Math.Max(1, key.Width))
            : crop.HeightOf(largest);
        return new PictureSourceSet(
            [.. RenditionsOf(key, crop, widths)],
            Source(key, crop, widths, RenditionFormat.Avif),
            Source(key, crop, widths, RenditionFormat.Webp),
            Address(RenditionOf(key, crop, widths[widths.Length / 2], RenditionFormat.Jpeg)),
            widths[widths.Length / 2],
            largest,
            height);
    }

    // A step that the original cannot fill shows no more than the step below it
    private static int[] WidthsOf(Key key, NamedCrop crop)
    {
        var available = crop.IsWhole || key.Height == 0 ? key.Width : Math.Min(key.Width, (int)Math.Ceiling((double)key.Height * crop.RatioWidth / crop.RatioHeight));
        var fitting = crop.Widths.Where(width => available == 0 || width <= available).ToArray();
        return fitting.Length > 0 ? fitting : crop.Widths[..1];
    }

    private static IEnumerable<Rendition> RenditionsOf(Key key, NamedCrop crop, int[] widths)
    {
        foreach (var width in widths)
        {
            yield return RenditionOf(key, crop, width, RenditionFormat.Avif);
            yield return RenditionOf(key, crop, width, RenditionFormat.Webp);
        }

        yield return RenditionOf(key, crop, widths[widths.Length / 2], RenditionFormat.Jpeg);
    }

    private static Rendition RenditionOf(Key key, NamedCrop crop, int width, RenditionFormat format) =>
        new(key.Url, width, crop.IsWhole ? null : crop.HeightOf(width), key.View, format);

    private string Source(Key key, NamedCrop crop, int[] widths, RenditionFormat format)
    {
        var set = widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"{Address(RenditionOf(key, crop, width, format))} {width}w"));
        return $"<source type=\"{format.ContentType()}\" srcset=\"{HtmlEncoder.Default.Encode(string.Join(", ", set))}\" sizes=\"";
    }

    private string Address(Rendition rendition) => RenditionAddress.Write(rendition, signature.Sign(rendition));

    private sealed record Key(string Url, int Width, int Height, string Crop, RenditionView View);
}

/// <summary>What a <c>&lt;picture&gt;</c> needs to know.</summary>
/// <param name="Renditions">Everything the addresses below ask for.</param>
/// <param name="AvifSource">Markup of <c>&lt;source&gt;</c> up to the value of <c>sizes</c>.</param>
/// <param name="WebpSource">Markup of <c>&lt;source&gt;</c> up to the value of <c>sizes</c>.</param>
/// <param name="JpegUrl">For the few browsers that know neither, and for sites that show a shared page.</param>
/// <param name="JpegWidth">In pixels.</param>
/// <param name="Width">Width of the largest in pixels.</param>
/// <param name="Height">Height of the largest in pixels.</param>
internal sealed record PictureSourceSet(IReadOnlyList<Rendition> Renditions, string AvifSource, string WebpSource, string JpegUrl, int JpegWidth, int Width, int Height);
