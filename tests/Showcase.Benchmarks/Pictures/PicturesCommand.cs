using System.Globalization;
using NetVips;
using Showcase.Benchmarks.Load;
using Showcase.Web.Features.Media;

namespace Showcase.Benchmarks.Pictures;

/// <summary>The site's own way of making pictures against two other libraries: bytes at equal quality, time and memory.</summary>
internal static class PicturesCommand
{
    private const int Wide = 800;

    /// <param name="options">How many of the seed pictures; eight when nothing is said.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> options)
    {
        var folder = Directory.CreateTempSubdirectory("showcase-pictures-").FullName;
        try
        {
            var photo = Path.Combine(folder, "foto.jpg");
            PhotoLike.Write(photo);
            var count = options.Count > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : 8;
            var originals = Directory.GetFiles(Path.Combine(Machine.Repository, "samples", "media", "images"), "*.jpg").Order(StringComparer.Ordinal).Take(count).Append(photo).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Machine.Describe()}; {originals.Count - 1} seed pictures of 1,600 by 1,000 and one of {PhotoLike.Width:N0} by {PhotoLike.Height:N0}, made {Wide} wide.\n"));
            var equal = originals.SelectMany((original, number) => Equal(original, Path.Combine(folder, $"{number}.png"))).ToLookup(found => (found.Library, found.Format), found => found.Equal);
            await TellAsync(equal, photo);
            await TellWholeAsync(photo);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<(string Library, RenditionFormat Format, EqualQuality Equal)> Equal(string original, string lossless)
    {
        using (var small = Image.Thumbnail(original, Wide)) small.Pngsave(lossless, keep: Enums.ForeignKeep.None);
        var (file, likeness) = (new FileInfo(lossless), new Likeness(File.ReadAllBytes(lossless)));
        var mark = likeness.DissimilarityOf(new VipsPictures().Make(file, Wide, RenditionFormat.Jpeg, EqualQuality.Mark)!);
        return
        [
            .. from library in PictureLibraries.All
               from format in PictureLibraries.Formats
               let found = EqualQuality.Find(library, format, file, Wide, likeness, mark)
               where found is not null
               select (library.Name, format, found),
        ];
    }

    private static async Task TellAsync(ILookup<(string Library, RenditionFormat Format), EqualQuality> equal, string photo)
    {
        var mark = Average(equal[(PictureLibraries.All[0].Name, RenditionFormat.Jpeg)]);
        Console.WriteLine("| | format | quality, median (from–to) | DSSIM | bytes, mean | to our JPEG | ms, 12 MP | processor ms | peak MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var format in PictureLibraries.Formats)
        {
            foreach (var library in PictureLibraries.All)
            {
                var found = equal[(library.Name, format)].ToList();
                if (found.Count == 0)
                {
                    Console.WriteLine($"| {library.Name} | {format} | not written | | | | | | |");
                    continue;
                }

                var qualities = found.Select(one => one.Quality).Order().ToList();
                var quality = qualities[qualities.Count / 2];
                var measured = await PictureChild.MeasureAsync(library, format, quality, photo, Wide);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {library.Name} | {format} | {quality} ({qualities[0]}–{qualities[^1]}) | {found.Average(one => one.Dissimilarity):0.0000} | {Average(found):N0} | {Average(found) / mark:0.00} | {measured.Milliseconds:0} | {measured.ProcessorMilliseconds:0} | {measured.PeakMegabytes} |"));
            }
        }
    }

    private static async Task TellWholeAsync(string photo)
    {
        Console.WriteLine("\n| whole, as it is sent, 12 MP | ms | processor ms | peak MB | bytes |\n|---|---|---|---|---|");
        foreach (var format in PictureLibraries.Formats.Append(RenditionFormat.Png))
        {
            var measured = await PictureChild.MeasureAsync(PictureLibraries.All[0], format, 0, photo, 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {format} | {measured.Milliseconds:0} | {measured.ProcessorMilliseconds:0} | {measured.PeakMegabytes} | {measured.Bytes:N0} |"));
        }
    }

    private static double Average(IEnumerable<EqualQuality> found) => found.Average(one => one.Bytes);
}
