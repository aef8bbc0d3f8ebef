namespace Showcase.Web.Features.Media.Films;

/// <summary>Which forms are made of a film: H.264 for every browser in several sizes, and AV1 in fewer for those that have it.</summary>
internal static class FilmLadder
{
    // Below it the form in H.264 is light enough.
    private const int SmallestAv1 = 360;

    /// <summary>The largest first: from the first moment there is one that looks like the film itself.</summary>
    public static IReadOnlyList<FilmRung> Of(ProbedFilm film, FilmOptions options)
    {
        var side = Math.Min(film.Width, film.Height);
        var heights = (options.Heights.Length > 0 ? options.Heights : options.UsualHeights).Where(height => height <= side).DefaultIfEmpty(side).Distinct().OrderDescending().ToList();
        var rungs = heights.Select(height => Rung(film, height, isAv1: false)).ToList();
        if (options.Av1Height > 0 && film.DurationMilliseconds <= options.Av1LongestSeconds * 1000L)
        {
            rungs.AddRange(Halves(Math.Min(options.Av1Height, heights[0])).Select(height => Rung(film, height, isAv1: true)));
        }

        return rungs;
    }

    private static IEnumerable<int> Halves(int height)
    {
        do yield return height;
        while ((height /= 2) >= SmallestAv1);
    }

    private static FilmRung Rung(ProbedFilm film, int side, bool isAv1)
    {
        var scale = (double)side / Math.Min(film.Width, film.Height);
        return new(FormattableString.Invariant($"{side}{(isAv1 ? "-av1" : "")}.mp4"), Even(film.Width * scale), Even(film.Height * scale), isAv1);
    }

    // Both codecs halve colour in both directions.
    private static int Even(double length) => Math.Max(2, (int)Math.Round(length / 2) * 2);
}
