using NetVips;

namespace Showcase.Benchmarks.Pictures;

/// <summary>How alike two pictures of the same size are to the eye: structural similarity of their brightness (Wang and others, 2004), over squares of eight by eight pixels.</summary>
internal sealed class Likeness
{
    private const int Square = 8;
    private const int Step = 4;
    private const double Light = 0.01 * 255 * 0.01 * 255;
    private const double Contrast = 0.03 * 255 * 0.03 * 255;

    private readonly byte[] original;
    private readonly int width;
    private readonly int height;

    public Likeness(byte[] lossless) => (original, width, height) = Brightness(lossless);

    /// <returns>Structural dissimilarity, 0 when they are the same and at most 1.</returns>
    public double DissimilarityOf(byte[] encoded)
    {
        var (copy, copyWidth, copyHeight) = Brightness(encoded);
        if (copyWidth != width || copyHeight != height)
        {
            throw new InvalidOperationException($"{copyWidth} × {copyHeight} is not {width} × {height}.");
        }

        var (sum, count) = (0.0, 0);
        for (var top = 0; top + Square <= height; top += Step)
        {
            for (var left = 0; left + Square <= width; left += Step)
            {
                sum += Similarity(copy, left, top);
                count++;
            }
        }

        return (1 - (sum / count)) / 2;
    }

    private double Similarity(byte[] copy, int left, int top)
    {
        double one = 0, two = 0, oneOne = 0, twoTwo = 0, oneTwo = 0;
        for (var y = top; y < top + Square; y++)
        {
            for (var at = (y * width) + left; at < (y * width) + left + Square; at++)
            {
                double first = original[at], second = copy[at];
                one += first;
                two += second;
                oneOne += first * first;
                twoTwo += second * second;
                oneTwo += first * second;
            }
        }

        const double Pixels = Square * Square;
        var (mean, otherMean) = (one / Pixels, two / Pixels);
        var (variance, otherVariance, together) = ((oneOne / Pixels) - (mean * mean), (twoTwo / Pixels) - (otherMean * otherMean), (oneTwo / Pixels) - (mean * otherMean));
        return ((2 * mean * otherMean) + Light) * ((2 * together) + Contrast) / (((mean * mean) + (otherMean * otherMean) + Light) * (variance + otherVariance + Contrast));
    }

    private static (byte[] Pixels, int Width, int Height) Brightness(byte[] file)
    {
        using var picture = Image.NewFromBuffer(file);
        using var grey = picture.Colourspace(Enums.Interpretation.Bw);
        using var opaque = grey.ExtractBand(0).Cast(Enums.BandFormat.Uchar);
        return (opaque.WriteToMemory<byte>(), opaque.Width, opaque.Height);
    }
}
