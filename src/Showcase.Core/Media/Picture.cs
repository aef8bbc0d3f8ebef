using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Media;

/// <summary>A picked picture: the media item with the focal point that applies here.</summary>
/// <param name="Media">The media item.</param>
/// <param name="Url">Path of the original, such as <c>/media/5j1nbs4b/foto.jpg</c>.</param>
/// <param name="Alt">Alternative text of the media item; empty when the picture is decoration.</param>
/// <param name="Width">Width of the original in pixels.</param>
/// <param name="Height">Height of the original in pixels.</param>
/// <param name="FocalPoint">The point that must stay in view.</param>
/// <param name="Crops">Named crops of the picker, in pixels.</param>
public sealed record Picture(IPublishedContent Media, string Url, string Alt, int Width, int Height, FocalPoint FocalPoint, IReadOnlyList<PictureCrop> Crops);

/// <summary>A point in a picture as fractions of its width and height, 0–1 from the upper left corner.</summary>
public readonly record struct FocalPoint(decimal Left, decimal Top)
{
    public static readonly FocalPoint Centre = new(0.5m, 0.5m);
}

/// <summary>A named crop: the size it yields, and the fractions cut off each side when an editor set them by hand.</summary>
public sealed record PictureCrop(string Alias, int Width, int Height, CropCoordinates? Coordinates);

/// <summary>Fractions of the original cut off at the left, top, right and bottom, 0–1, as Umbraco stores them (x1, y1, x2, y2).</summary>
public sealed record CropCoordinates(decimal X1, decimal Y1, decimal X2, decimal Y2);
