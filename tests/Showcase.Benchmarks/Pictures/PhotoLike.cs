using NetVips;

namespace Showcase.Benchmarks.Pictures;

/// <summary>Twelve megapixels with what a photo has: soft light, edges of things, fine structure, and the noise of a sensor. Made anew each time, always the same.</summary>
internal static class PhotoLike
{
    public const int Width = 4_000;
    public const int Height = 3_000;

    public static void Write(string target)
    {
        using var light = Sum((Image.Perlin(Width, Height, cellSize: 1_500, seed: 1), 60), (Image.Perlin(Width, Height, cellSize: 300, seed: 2), 30), (Image.Perlin(Width, Height, cellSize: 60, seed: 3), 14), (Image.Perlin(Width, Height, cellSize: 12, seed: 4), 7));
        // Cells with a border between them: leaves, stones, faces in a crowd
        using var things = Image.Worley(Width, Height, cellSize: 220, seed: 5).Linear([0.35], [0]);
        using var noise = Image.Gaussnoise(Width, Height, sigma: 3.5, mean: 0, seed: 6);
        using var bright = light + things + noise + 95;
        using var red = bright + (Image.Perlin(Width, Height, cellSize: 700, seed: 7) * 25);
        using var blue = bright + (Image.Perlin(Width, Height, cellSize: 500, seed: 8) * 30) - 10;
        using var colours = red.Bandjoin(bright, blue).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        colours.Jpegsave(target, q: 93);
    }

    private static Image Sum(params (Image Layer, double Strength)[] layers) => layers.Select(layer => layer.Layer * layer.Strength).Aggregate((one, other) => one + other);
}
