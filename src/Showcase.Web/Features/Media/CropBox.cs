using System.Globalization;

namespace Showcase.Web.Features.Media;

/// <summary>The part of a picture that stays, as fractions of its width and height, 0–1 from the upper left corner.</summary>
internal readonly record struct CropBox(double Left, double Top, double Width, double Height)
{
    public static readonly CropBox All = new(0, 0, 1, 1);

    /// <summary>The part that a view keeps of a picture of the given size in pixels; nothing when the view makes no sense.</summary>
    public static CropBox? Of(RenditionView view, int width, int height, double? ratio)
    {
        if (ratio is not { } wanted)
        {
            return All;
        }

        if (view.Coordinates.Length > 0)
        {
            return ByHand(view) is { } box ? box.AroundFocalPoint(width, height, wanted, box.Left + (box.Width / 2), box.Top + (box.Height / 2)) : null;
        }

        return Numbers(view.FocalPoint, 2) is { } focus ? All.AroundFocalPoint(width, height, wanted, focus[0], focus[1]) : null;
    }

    /// <summary>What an editor left of a picture by hand; nothing when that is next to nothing.</summary>
    public static CropBox? ByHand(RenditionView view) =>
        Numbers(view.Coordinates, 4) is { } cut && new CropBox(cut[0], cut[1], 1 - cut[0] - cut[2], 1 - cut[1] - cut[3]) is { Width: > 0.01, Height: > 0.01 } box ? box : null;

    // The largest box of the wanted ratio inside this one, as near to having the focal point in its centre as its edges allow
    private CropBox AroundFocalPoint(int width, int height, double ratio, double left, double top)
    {
        var present = width * Width / (height * Height);
        var boxWidth = present > ratio ? Width * ratio / present : Width;
        var boxHeight = present > ratio ? Height : Height * present / ratio;
        return new CropBox(
            Within(left - (boxWidth / 2), Left, Left + Width - boxWidth),
            Within(top - (boxHeight / 2), Top, Top + Height - boxHeight),
            boxWidth,
            boxHeight);
    }

    // Math.Clamp refuses a range that rounding made a hair smaller than nothing
    private static double Within(double value, double least, double most) => Math.Max(least, Math.Min(value, most));

    private static double[]? Numbers(string text, int count)
    {
        var parts = text.Split(',');
        if (parts.Length != count)
        {
            return null;
        }

        var numbers = new double[count];
        for (var index = 0; index < count; index++)
        {
            if (!double.TryParse(parts[index], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numbers[index]) || numbers[index] > 1)
            {
                return null;
            }
        }

        return numbers;
    }
}
