using System.Text;
using CsCheck;
using Showcase.Core.Captions;

namespace Showcase.Core.Tests.Captions;

public sealed class SubRipTests
{
    private const string Sample = "1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Hallo</i> <font color=\"red\">daar</font>\r\n{\\an8}Jip & Janneke\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nDag\r\n";

    [Fact]
    public void Times_texts_and_italics_come_over_and_what_is_for_players_does_not() =>
        Assert.Equal([new Cue(1_000, 2_500, "<i>Hallo</i> daar\nJip &amp; Janneke"), new Cue(3_000, 4_000, "Dag")], SubRip.Read(Sample).Cues);

    [Theory]
    [InlineData("<b>Vet</b> en <font color=red>rood</font>", "<b>Vet</b> en rood")]
    [InlineData("<span class=\"x\">tekst</span><br/>", "tekst")]
    [InlineData("{\\an8}{y:i}{b}hoog{/b}", "hoog")]
    [InlineData("Jip &amp; Janneke &lt;3 caf&eacute;", "Jip & Janneke <3 café")]
    [InlineData("&amp;amp;", "&amp;")]
    [InlineData("<vraag> a < b {tussen haken}", "<vraag> a < b {tussen haken}")]
    public void Codes_go_and_names_of_characters_are_read_once(string text, string shown) =>
        Assert.Equal(shown.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal), CaptionText.Shown(Assert.Single(SubRip.Read($"1\n00:00:01,000 --> 00:00:02,000\n{text}\n").Cues).Text));

    [Fact]
    public void Writing_what_was_read_gives_the_same_captions() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 9_000], Gen.String[Gen.Char["ab é&<>-;/i \n"], 1, 40]).List[1, 10].Sample(parts =>
        {
            var cues = parts.Select(part => new Cue(part.Item1, part.Item1 + part.Item2, CaptionText.Storable(part.Item3))).Where(cue => CaptionText.Lines(cue.Text).Length > 0).ToList();

            var read = SubRip.Read(SubRip.Write(cues)).Cues;

            Assert.Equal(cues.Select(cue => (cue.StartMilliseconds, cue.EndMilliseconds)), read.Select(cue => (cue.StartMilliseconds, cue.EndMilliseconds)));
            // Once through SubRip, nothing is lost any more.
            Assert.Equal(SubRip.Write(cues), SubRip.Write(read));
        });

    [Fact]
    public void Numbers_count_up_and_times_have_a_comma() =>
        Assert.Equal("1\r\n00:00:01,000 --> 00:00:02,000\r\na & b\r\n\r\n2\r\n01:00:03,000 --> 01:00:04,000\r\n<i>c</i>\r\n", SubRip.Write([new(1_000, 2_000, "a &amp; b"), new(3_603_000, 3_604_000, "<v Jan><i>c</i></v>")]));

    [Fact]
    public void Characters_are_read_as_they_were_written()
    {
        const string text = "Café, coëfficiënt: € 5";
        byte[] windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

        Assert.Equal(text, CaptionEncoding.Decode(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, CaptionEncoding.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]));
        Assert.Equal(text, CaptionEncoding.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]));
        Assert.Equal(text, CaptionEncoding.Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]));
        Assert.Equal(text, CaptionEncoding.Decode(windows));
    }

    [Fact]
    public void What_is_no_text_is_not_read() => Assert.Null(CaptionEncoding.Decode([0, 1, 2, 0, 0xFF]));
}
