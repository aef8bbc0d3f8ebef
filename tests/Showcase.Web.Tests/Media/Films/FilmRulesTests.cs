using Showcase.Core.Captions;
using Showcase.Web.Features.Media.Films;

namespace Showcase.Web.Tests.Media.Films;

public sealed class FilmRulesTests
{
    private static readonly FilmOptions Options = new();

    [Theory]
    [InlineData(1920, 1080, "1080.mp4 720.mp4 480.mp4 360.mp4 720-av1.mp4 360-av1.mp4", 1920, 1080)]
    [InlineData(3840, 2160, "1080.mp4 720.mp4 480.mp4 360.mp4 720-av1.mp4 360-av1.mp4", 1920, 1080)]
    [InlineData(1280, 720, "720.mp4 480.mp4 360.mp4 720-av1.mp4 360-av1.mp4", 1280, 720)]
    [InlineData(720, 1280, "720.mp4 480.mp4 360.mp4 720-av1.mp4 360-av1.mp4", 720, 1280)]
    [InlineData(640, 352, "352.mp4 352-av1.mp4", 640, 352)]
    [InlineData(161, 91, "91.mp4 91-av1.mp4", 160, 92)]
    public void No_form_is_larger_than_the_film_and_the_largest_comes_first(int width, int height, string names, int widest, int tallest)
    {
        var rungs = FilmLadder.Of(new(width, height, 10_000, "h264", null, 1), Options);

        Assert.Equal(names, string.Join(' ', rungs.Select(rung => rung.Name)));
        Assert.Equal((widest, tallest), (rungs[0].Width, rungs[0].Height));
        Assert.All(rungs, rung => Assert.Equal((0, 0), (rung.Width % 2, rung.Height % 2)));
    }

    [Fact]
    public void A_long_film_and_a_site_that_does_not_want_it_get_no_AV1()
    {
        Assert.DoesNotContain(FilmLadder.Of(new(1280, 720, 3_600_000, "h264", null, 1), Options), rung => rung.IsAv1);
        Assert.DoesNotContain(FilmLadder.Of(new(1280, 720, 1_000, "h264", null, 1), new() { Av1Height = 0 }), rung => rung.IsAv1);
    }

    private static readonly ProbedFilm Right = new(1280, 720, 10_000, "h264", "aac", 2, "High", 31) { PixelFormat = "yuv420p", FramesPerSecond = 25, BitsPerSecond = 1_000_000, IsPlain = true };

    private static readonly Dictionary<string, (ProbedFilm Film, bool IsForm)> Films = new()
    {
        ["a form"] = (Right, true),
        ["of the simplest profile"] = (Right with { Profile = "Constrained Baseline" }, true),
        ["another size"] = (Right with { Width = 1278 }, false),
        ["twice as heavy as it may be"] = (Right with { BitsPerSecond = 6_000_000 }, false),
        ["of a weight it does not tell"] = (Right with { BitsPerSecond = 0 }, false),
        ["ten bits"] = (Right with { PixelFormat = "yuv420p10le", Profile = "High 10" }, false),
        ["colour of every pixel"] = (Right with { PixelFormat = "yuv444p", Profile = "High 4:4:4 Predictive" }, false),
        ["turned, wide or interlaced"] = (Right with { IsPlain = false }, false),
        ["a hundred frames a second"] = (Right with { FramesPerSecond = 100 }, false),
        ["too much for phones"] = (Right with { Level = 52 }, false),
        ["another technique"] = (Right with { VideoCodec = "hevc", Profile = "Main" }, false),
        ["AV1 for H.264"] = (Right with { VideoCodec = "av1", Profile = "Main" }, false),
    };

    public static TheoryData<string> FilmNames => [.. Films.Keys];

    [Theory]
    [MemberData(nameof(FilmNames))]
    public void What_already_is_a_form_is_taken_over_and_nothing_else(string which) => Assert.Equal(Films[which].IsForm, TakeoverRules.IsForm(Films[which].Film, new("720.mp4", 1280, 720, false)));

    [Fact]
    public void A_film_in_AV1_is_a_form_in_AV1()
    {
        Assert.True(TakeoverRules.IsForm(Right with { VideoCodec = "av1", Profile = "Main", Level = 5 }, new("720-av1.mp4", 1280, 720, true)));
        Assert.False(TakeoverRules.IsForm(Right, new("720-av1.mp4", 1280, 720, true)));
    }

    [Theory]
    [InlineData("\"field_order\":\"progressive\"", true)]
    [InlineData("\"field_order\":\"tt\"", false)]
    [InlineData("\"sample_aspect_ratio\":\"64:45\"", false)]
    [InlineData("\"side_data_list\":[{\"rotation\":180}]", false)]
    [InlineData("\"side_data_list\":[{\"rotation\":-90}]", false)]
    public void Pixels_that_are_not_shown_as_they_are_stored_are_seen(string said, bool isPlain)
    {
        var film = FilmProbe.Read($$$"""{"streams":[{"codec_type":"video","codec_name":"h264","pix_fmt":"yuv420p","width":720,"height":576,"avg_frame_rate":"30000/1001","bit_rate":"900000",{{{said}}}}],"format":{"duration":"2.0"}}""")!;

        Assert.Equal((isPlain, "yuv420p", 900_000), (film.IsPlain, film.PixelFormat, film.BitsPerSecond));
        Assert.Equal(29.97, film.FramesPerSecond, 2);
    }

    [Fact]
    public void Every_program_is_told_how_to_read_and_that_only_files_and_pipes_may_be_opened()
    {
        var rung = new FilmRung("720.mp4", 1280, 720, false);
        IReadOnlyList<string>[] all =
        [
            FilmArguments.Probe("/x/-a b'.mp4", "mp4"), FilmArguments.Clean("/x/-a b'.mp4", "mp4", "h264", "/y"), FilmArguments.Listen("/x/-a b'.mp4", "mp4", 1_000),
            FilmArguments.Make("/x/-a b'.mp4", "mp4", rung, "/z.mp4", true, false, Options, "/y"), FilmArguments.Make("/x/-a b'.mp4", "mp4", rung, null, true, true, Options, "/y"), FilmArguments.Still("/x/-a b'.mp4", "mp4", 1, 2, 2, "/y"),
        ];

        Assert.All(all, arguments =>
        {
            var input = arguments.ToList().IndexOf("-i");
            Assert.Equal("file:/x/-a b'.mp4", arguments[input + 1]);
            Assert.Equal(["-protocol_whitelist", "file,pipe"], arguments.Take(input).SkipWhile(argument => argument != "-protocol_whitelist").Take(2));
            Assert.Equal(["-f", "mov"], arguments.Take(input).SkipWhile(argument => argument != "-f").Take(2));
            Assert.Contains("-codec_whitelist", arguments.Take(input));
        });
        Assert.All(all.Skip(1), arguments => Assert.Contains("-max_alloc", arguments));
        Assert.Equal(["--as=1000", "--cpu=5", "--core=0", "--nofile=256"], FilmTools.LimitsOf(1_000, 5, isInBackground: false).Skip(1));
        Assert.EndsWith("/nice", FilmTools.LimitsOf(1_000, 5, isInBackground: true)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_sound_is_what_is_left_between_the_silences()
    {
        string[] said = ["[silencedetect @ 0x1] silence_start: 1.5", "noise", "[silencedetect @ 0x1] silence_end: 3.25 | silence_duration: 1.75", "[silencedetect @ 0x1] silence_start: 8"];

        Assert.Equal([new SoundStretch(0, 1_500), new SoundStretch(3_250, 8_000)], FilmSound.Read(said, 10_000));
        Assert.Equal([new SoundStretch(0, 10_000)], FilmSound.Read([], 10_000));
        Assert.Empty(FilmSound.Read(["silence_start: -0.02", "silence_end: 10.1 | silence_duration: 10"], 10_000));
        Assert.Equal(2_000, FilmSound.Read(Enumerable.Range(1, 5_000).SelectMany(second => new[] { $"silence_start: {second}.5", $"silence_end: {second}.9 | x" }), 6_000_000).Count);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"streams\":{}}")]
    [InlineData("{\"streams\":[{\"codec_type\":\"video\",\"width\":\"x\"}],\"format\":{\"duration\":\"NaN\"}}")]
    public void What_a_program_says_of_a_broken_film_breaks_nothing(string said) => Assert.True(FilmProbe.Read(said) is null or { Width: 0 });

    [Fact]
    public void A_film_is_as_wide_as_it_is_shown()
    {
        const string turned = """{"streams":[{"codec_type":"video","codec_name":"h264","width":1920,"height":1080,"side_data_list":[{"rotation":-90}]}],"format":{"duration":"2.0"}}""";
        const string wide = """{"streams":[{"codec_type":"video","codec_name":"h264","width":720,"height":576,"sample_aspect_ratio":"64:45"}],"format":{"duration":"2.0"}}""";

        Assert.Equal((1080, 1920), FilmProbe.Read(turned) is { } one ? (one.Width, one.Height) : default);
        Assert.Equal((1024, 576), FilmProbe.Read(wide) is { } other ? (other.Width, other.Height) : default);
    }
}
