using System.Text;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Tests.Media.Films;
using Showcase.Web.Tests.Media.Hostile;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>What moves goes on moving, and is nothing else.</summary>
public sealed class GifTests
{
    [Fact]
    public void Frames_colours_and_pace_stay_as_ffmpeg_sees_them()
    {
        var before = SampleFilms.Run("gif", ["-f", "lavfi", "-i", "testsrc2=size=120x80:rate=5:duration=1"]);

        var after = Rewritten(before);

        Assert.Equal(Frames(before), Frames(after));
        Assert.Contains("NETSCAPE2.0", Encoding.Latin1.GetString(after), StringComparison.Ordinal);
        Assert.InRange(after.Length, 1, before.Length * 3 / 2);
    }

    [Fact]
    public void What_was_written_anew_is_written_the_same_once_more()
    {
        var once = Rewritten(SampleFiles.Gif(40, 30, frames: 3));

        Assert.Equal(once, Rewritten(once));
    }

    [Fact]
    public void Before_any_colour_stands_what_no_script_survives()
    {
        var text = Encoding.Latin1.GetString(Rewritten(RasterBytes.GifWithColours(0x2A2F, 2, "*/=1;alert(1)//")));

        // As a script this is a name and a comment, which ends here in what is no script.
        Assert.StartsWith("GIF89a/*", text, StringComparison.Ordinal);
        Assert.InRange(text.IndexOf("*/ ) (\n) ( ` ) (", StringComparison.Ordinal), 1, text.IndexOf("alert(1)", StringComparison.Ordinal) - 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    public void Pixels_of_noise_survive_packing_at_any_length(int highest)
    {
        var noise = new Random(7);
        foreach (var length in new[] { 1, 2, 3, 255, 4_095, 4_096, 70_001 })
        {
            var pixels = new byte[length];
            if (highest > 0) noise.NextBytes(pixels);
            using var packed = new MemoryStream();
            new GifPacker().Pack(pixels, 8, packed);
            packed.Position = 1;

            Assert.Equal(pixels, GifUnpacker.Unpack(new GifBlocks(new BinaryReader(packed)), 8, length));
        }
    }

    private static byte[] Rewritten(byte[] gif)
    {
        using var target = new MemoryStream();
        Assert.True(GifRewriter.Rewrite(new MemoryStream(gif), target, 10_000_000));
        return target.ToArray();
    }

    private static byte[] Frames(byte[] gif)
    {
        var file = Path.Combine(Path.GetTempPath(), $"showcase-{Guid.NewGuid():N}.gif");
        try
        {
            File.WriteAllBytes(file, gif);
            return SampleFilms.Run("rgb", ["-i", file, "-f", "rawvideo", "-pix_fmt", "rgb24"]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
