namespace Showcase.Web.Features.Media.Films;

/// <summary>A form that is made of a film.</summary>
/// <param name="Name">Of its file: <c>720.mp4</c>, in AV1 <c>720-av1.mp4</c>.</param>
internal sealed record FilmRung(string Name, int Width, int Height, bool IsAv1)
{
    private const int LeastBits = 300_000;
    private const double BitsPerPixel = 1000.0 / 330;

    /// <summary>A film that moves much may take twice what its size asks, and no more: phones have bad networks.</summary>
    public int MostBitsPerSecond => Math.Max(LeastBits, (int)(Width * (long)Height * BitsPerPixel));
}
