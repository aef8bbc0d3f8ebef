using System.Text.Json;
using Showcase.Core.Media;

namespace Showcase.Web.Infrastructure.ContentStore.Converters;

/// <summary>A picture's file as Umbraco stores it.</summary>
internal sealed record StoredPicture(string Src, StoredFocalPoint? FocalPoint, IReadOnlyList<StoredCrop>? Crops)
{
    public static StoredPicture? Read(string? stored)
    {
        if (string.IsNullOrWhiteSpace(stored))
        {
            return null;
        }

        if (stored[0] != '{')
        {
            return new(stored, null, null);
        }

        try
        {
            return JsonSerializer.Deserialize<StoredPicture>(stored, UmbracoJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string ToString() => Src;
}

internal sealed record StoredFocalPoint(decimal Left, decimal Top)
{
    public FocalPoint Point => new(Math.Clamp(Left, 0, 1), Math.Clamp(Top, 0, 1));
}

internal sealed record StoredCrop(string Alias, int Width, int Height, StoredCoordinates? Coordinates)
{
    public PictureCrop Crop => new(Alias, Width, Height, Coordinates is { } cut ? new CropCoordinates(cut.X1, cut.Y1, cut.X2, cut.Y2) : null);
}

internal sealed record StoredCoordinates(decimal X1, decimal Y1, decimal X2, decimal Y2);
