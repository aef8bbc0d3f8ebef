using System.Text;
using NetVips;
using Showcase.Web.Features.Media.Uploading;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>A photo shows what it shows, and tells nothing of where it was taken and by whom.</summary>
public sealed class MetadataTests
{
    private const string Artist = "Jan Jansen (Jan Jansen, ASCII, 11 components, 11 bytes)";

    [Theory]
    [InlineData("jpg", false)]
    [InlineData("jpg", true)]
    [InlineData("png", false)]
    [InlineData("webp", false)]
    [InlineData("avif", false)]
    public void What_stands_beside_the_picture_goes_and_the_picture_stays_as_it_is(string extension, bool progressive)
    {
        using var picture = Noise();
        using var told = picture.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Artist", Artist);
            image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes("<x:xmpmeta>Jansen</x:xmpmeta>"));
        });
        var content = extension switch
        {
            "jpg" => told.JpegsaveBuffer(q: 80, interlace: progressive),
            "png" => told.PngsaveBuffer(),
            "avif" => told.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0),
            _ => told.WebpsaveBuffer(q: 80),
        };
        Assert.Contains("Jansen", Encoding.Latin1.GetString(content), StringComparison.Ordinal);

        var (isWhole, stripped) = Strip(extension, [.. content, .. "<script>alert(1)</script>"u8]);

        Assert.True(isWhole);
        Assert.DoesNotContain("Jansen", Encoding.Latin1.GetString(stripped), StringComparison.Ordinal);
        Assert.DoesNotContain("script", Encoding.Latin1.GetString(stripped), StringComparison.Ordinal);
        using var before = Image.NewFromBuffer(content);
        using var after = Image.NewFromBuffer(stripped);
        Assert.Equal(before.WriteToMemory<byte>(), after.WriteToMemory<byte>());
    }

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    public void Which_way_is_up_stays(int orientation)
    {
        using var picture = Noise();
        using var turned = picture.Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", orientation);
            image.Set(GValue.GStrType, "exif-ifd0-Artist", Artist);
        });

        var (_, stripped) = Strip("jpg", turned.JpegsaveBuffer());

        using var after = Image.NewFromBuffer(stripped);
        Assert.Equal(orientation, (int)after.Get("orientation"));
        Assert.DoesNotContain("Jansen", Encoding.Latin1.GetString(stripped), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_at_any_place_is_not_taken_for_whole_and_stops_nothing()
    {
        using var picture = Noise();
        foreach (var (extension, content) in new[] { ("jpg", picture.JpegsaveBuffer()), ("png", picture.PngsaveBuffer()), ("webp", picture.WebpsaveBuffer()), ("avif", picture.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0)) })
        {
            for (var length = 0; length < content.Length; length += 7)
            {
                Assert.False(Strip(extension, content[..length]).IsWhole, $"{extension} of {length} bytes");
            }
        }
    }

    private static (bool IsWhole, byte[] Content) Strip(string extension, byte[] content)
    {
        using var target = new MemoryStream();
        var isWhole = PictureMetadata.Strip(FileFormat.Named(extension)!, new MemoryStream(content), target);
        return (isWhole, target.ToArray());
    }

    // Many different bytes, so that the scan holds those that look like markers.
    private static Image Noise() => Image.Gaussnoise(64, 40, sigma: 60, mean: 128, seed: 1).Cast(Enums.BandFormat.Uchar).Bandjoin([100, 200]).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
}
