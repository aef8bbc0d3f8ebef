using System.Text;
using QRCoder;

namespace Showcase.Web.Features.Identity.SecondSteps;

/// <summary>A text as squares that a phone reads, for an inline SVG.</summary>
/// <param name="Path">The dark squares, one unit each.</param>
/// <param name="Size">Units on a side, the white edge included.</param>
internal sealed record QrCode(string Path, int Size)
{
    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < data.ModuleMatrix[row].Count; column++)
            {
                if (data.ModuleMatrix[row][column]) path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
            }
        }

        return new QrCode(path.ToString(), data.ModuleMatrix.Count);
    }
}
