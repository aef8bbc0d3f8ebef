using CsCheck;
using Showcase.Core.Captions;

namespace Showcase.Core.Tests.Captions;

public sealed class WebVttTests
{
    private static readonly string?[] Settings = [null, "line:0", "align:start position:10%"];

    private static readonly Gen<Cue> AnyCue =
        from start in Gen.Int[0, CaptionTime.MostMilliseconds - 10_000]
        from length in Gen.Int[0, 10_000]
        from text in Gen.String[Gen.Char["abc é&<>-/:.,!♪'\"{}\\\n\r\t\0\u0085\u2028 0123"], 0, 60]
        from settings in Gen.Int[0, Settings.Length - 1]
        select new Cue(start, start + length, text) { Settings = Settings[settings] };

    [Fact]
    public void What_is_written_is_read_again_as_it_was() =>
        AnyCue.List[0, 20].Sample(cues =>
        {
            var read = WebVtt.Read(WebVtt.Write(cues));
            Assert.Empty(read.Faults);
            Assert.Equal(cues.Select(cue => cue with { Text = CaptionText.Storable(cue.Text) }), read.Cues);
            Assert.Equal(WebVtt.Write(cues), WebVtt.Write(read.Cues));
        });

    [Fact]
    public void Whatever_a_file_holds_it_is_read_without_an_exception_and_comes_out_as_captions() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["WEBVT->0123456789:.,\n\r \t<>&"]), 0, 400].Sample(text =>
        {
            Assert.Empty(WebVtt.Read(WebVtt.Write(WebVtt.Read("WEBVTT\n\n" + text).Cues)).Faults);
            Assert.NotNull(SubRip.Read(text));
        });

    [Fact]
    public void Names_notes_styles_and_regions_are_passed_over()
    {
        var read = WebVtt.Read("WEBVTT - Mijn film\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:links\n\nNOTE\nvan Jan\n\nNOTE kort\n\n1\n00:01.000 --> 00:02.000 line:0 align:start\nHallo\ndaar\n\nnaam\n01:00:03.5 --> x\n");

        var cue = Assert.Single(read.Cues);
        Assert.Equal(new Cue(1_000, 2_000, "Hallo\ndaar") { Settings = "line:0 align:start" }, cue);
        Assert.Equal([new(CaptionFaultKind.BadTime, 21)], read.Faults);
    }

    [Theory]
    [InlineData("", CaptionFaultKind.NoHeader, 1)]
    [InlineData("WEBVTTX\n\n00:01.000 --> 00:02.000\nx", CaptionFaultKind.NoHeader, 1)]
    [InlineData("WEBVTT\n\nlosse tekst\n\n00:01.000 --> 00:02.000\nx", CaptionFaultKind.NoTime, 3)]
    [InlineData("WEBVTT\n\n00:01,000 -> 00:02,000\nx", CaptionFaultKind.NoTime, 3)]
    [InlineData("WEBVTT\n\n00:61.000 --> 00:62.000\nx", CaptionFaultKind.BadTime, 3)]
    [InlineData("WEBVTT\n\n99:00:01.000 --> 99:00:02.000\nx", CaptionFaultKind.BadTime, 3)]
    [InlineData("WEBVTT\n\n00:01.00 --> 00:02.00\nx", CaptionFaultKind.BadTime, 3)]
    public void What_cannot_be_read_is_named_by_its_line(string text, CaptionFaultKind kind, int line) =>
        Assert.Contains(new CaptionFault(kind, line), WebVtt.Read(text).Faults);

    [Fact]
    public void A_caption_without_an_empty_line_above_it_is_a_caption()
    {
        var read = WebVtt.Read("WEBVTT\n00:01.000 --> 00:02.000\neen\n00:03.000 --> 00:04.000\ntwee");

        Assert.Equal(["een", "twee"], read.Cues.Select(cue => cue.Text));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Lines_end_as_each_system_ends_them(string end) =>
        Assert.Equal([new Cue(1_000, 2_000, "a\nb")], WebVtt.Read($"\uFEFFWEBVTT{end}{end}00:01.000 --> 00:02.000{end}a{end}b{end}").Cues);

    [Fact]
    public void A_file_that_never_ends_is_refused_and_one_with_captions_without_end_is_cut()
    {
        Assert.Equal(CaptionFaultKind.TooLarge, Assert.Single(WebVtt.Read("WEBVTT\n\n" + new string('x', CaptionReading.LongestText)).Faults).Kind);

        var many = WebVtt.Read("WEBVTT\n\n" + string.Concat(Enumerable.Repeat("00:01.000 --> 00:02.000\nx\n\n", CaptionReading.MostCues + 5)));

        Assert.Equal(CaptionReading.MostCues, many.Cues.Count);
        Assert.Equal(CaptionFaultKind.TooLarge, Assert.Single(many.Faults).Kind);
    }
}
