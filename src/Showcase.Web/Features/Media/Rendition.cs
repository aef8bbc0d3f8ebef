using System.Globalization;
using Showcase.Core.Media;

namespace Showcase.Web.Features.Media;

/// <summary>One size and format of one picture.</summary>
/// <param name="Path">Address of the original, as in <c>/media/5j1nbs4b/foto.jpg</c>, not percent-encoded.</param>
/// <param name="Width">Width in pixels; 0 when it follows from the height, or when nothing is made smaller.</param>
/// <param name="Height">Height in pixels when the picture is cut to a ratio; otherwise it follows from the width.</param>
/// <param name="View">Which part of the original.</param>
/// <param name="Format">What it is written as.</param>
internal sealed record Rendition(string Path, int Width, int? Height, RenditionView View, RenditionFormat Format)
{
    /// <summary>How it fills its width and height.</summary>
    public RenditionFit Fit { get; init; }

    /// <summary>1–100; nothing for what suits the format.</summary>
    public int? Quality { get; init; }

    public bool IsWhole => Width == 0 && Height is null;

    /// <summary>The picture as it is sent when nobody asks for a size: as large as it is, written anew, so that nothing comes along but what it shows.</summary>
    public static Rendition AsSent(string path, RenditionFormat format) => new(path, 0, null, new("", "", ""), format);
}

/// <summary>Which part of the original is shown, in the words that stand in the address and are signed as they stand there.</summary>
/// <param name="FocalPoint"><c>rxy</c>: left and top as fractions, as in <c>0.5,0.42</c>; empty when nothing is cut off.</param>
/// <param name="Coordinates"><c>cc</c>: fractions cut off at left, top, right and bottom by an editor's hand; empty when there are none.</param>
/// <param name="Version"><c>v</c>: changes when the media item changes, so that a copy may be kept for a year.</param>
internal sealed record RenditionView(string FocalPoint, string Coordinates, string Version)
{
    public static RenditionView Of(Picture picture, NamedCrop crop)
    {
        var version = (picture.Media.UpdateDate.Ticks / TimeSpan.TicksPerSecond).ToString("x", CultureInfo.InvariantCulture);
        if (crop.IsWhole)
        {
            return new("", "", version);
        }

        var coordinates = picture.Crops.FirstOrDefault(candidate => candidate.Alias == crop.Name)?.Coordinates;
        return coordinates is null
            ? new(string.Create(CultureInfo.InvariantCulture, $"{picture.FocalPoint.Left:0.###},{picture.FocalPoint.Top:0.###}"), "", version)
            : new("", string.Create(CultureInfo.InvariantCulture, $"{coordinates.X1:0.####},{coordinates.Y1:0.####},{coordinates.X2:0.####},{coordinates.Y2:0.####}"), version);
    }
}
