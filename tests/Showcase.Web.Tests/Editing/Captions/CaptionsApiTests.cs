using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Captions;
using Showcase.Core.Content;
using Showcase.Core.Videos;
using Showcase.Web.Tests.Videos;

namespace Showcase.Web.Tests.Editing.Captions;

[Collection(FilmPageCollection.Name)]
public sealed class CaptionsApiTests(SqliteEditingSite site)
{
    private static readonly string[] Samples = ["mijn-eerste-werkdag", "wat-vraagt-een-opdrachtgever", "zo-schrijf-je-een-paragraaf", "een-jaar-social-return-in-cijfers"];

    private const string Srt = "1\r\n00:00:01,000 --> 00:00:03,000\r\nCaf\u00e9\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\nDag\r\n";

    [Fact]
    public async Task Captions_come_back_as_a_list_with_what_is_wrong_beside_each()
    {
        var editor = await site.EditorAsync();

        var read = await editor.PostAsync("/captions/read", new { text = "WEBVTT\n\n00:01.000 --> 00:03.000 line:0\nHallo\n\n00:02.000 --> 00:02.100\nsnel gezegd" });

        Assert.Equal(HttpStatusCode.OK, read.Status);
        var cues = read.Json!["cues"]!.AsArray();
        Assert.Equal((1_000, 3_000, "Hallo", "line:0"), ((int)cues[0]!["start"]!, (int)cues[0]!["end"]!, (string)cues[0]!["text"]!, (string)cues[0]!["settings"]!));
        var problems = read.Json["problems"]!.AsArray();
        Assert.All(problems, problem => Assert.Equal(1, (int)problem!["cue"]!));
        Assert.Contains(problems, problem => (bool)problem!["isError"]! && ((string)problem["text"]!).Contains("begint 1 s voordat", StringComparison.Ordinal));
        Assert.Contains(problems, problem => !(bool)problem!["isError"]! && ((string)problem["text"]!).Contains("te kort", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_captions_yet_is_an_empty_list_with_that_as_its_problem()
    {
        var editor = await site.EditorAsync();

        var read = await editor.PostAsync("/captions/read", new { text = "" });

        Assert.Empty(read.Json!["cues"]!.AsArray());
        Assert.Equal("er is nog geen ondertiteling.", (string)Assert.Single(read.Json["problems"]!.AsArray())!["text"]!);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public async Task A_file_of_a_subtitling_program_is_read_whatever_its_characters_are_written_in(string encoding)
    {
        var editor = await site.EditorAsync();
        var written = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);

        var read = await ImportAsync(editor, [.. written.GetPreamble(), .. written.GetBytes(Srt)]);

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Equal(["Café", "Dag"], read.Json!["cues"]!.AsArray().Select(cue => (string)cue!["text"]!));
        Assert.StartsWith("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nCafé\n", (string)read.Json["text"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\nGoed\n", null)]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\nGoed\n\n00:61.000 --> x\n\n", "1 regel van dit bestand is niet gelezen: regel 6.")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\nGoed\n\n00:61.000 --> x\nweg\nook weg\n\n00:03.000 --> 00:04.000\nGoed\n\nlos\n", "4 regels van dit bestand zijn niet gelezen: regel 6, 7, 8 en 13.")]
    public async Task A_damaged_file_says_which_lines_were_not_read(string file, string? says)
    {
        var editor = await site.EditorAsync();

        var unread = (string?)(await ImportAsync(editor, Encoding.UTF8.GetBytes(file))).Json!["unread"];

        Assert.Equal(says, unread?[..(unread.IndexOf(". ", StringComparison.Ordinal) + 1)]);
    }

    public static TheoryData<string, byte[]> Hostile => new()
    {
        { "nothing", [] },
        { "a program", [.. "MZ"u8, 0, 1, 2, 3] },
        { "a page", "<!doctype html><script>alert(1)</script>"u8.ToArray() },
        { "a header and nothing else", "WEBVTT\n\n"u8.ToArray() },
        { "arrows without times", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("-->\n", 50_000))) },
        { "times without end", Encoding.UTF8.GetBytes("WEBVTT\n\n" + string.Concat(Enumerable.Repeat("99999999999999999999:00:00.000 --> 1\n", 20_000))) },
        { "one line", Encoding.UTF8.GetBytes(new string('<', 1_900_000)) },
        { "half a character of UTF-16", [0xFF, 0xFE, 0x00, 0xD8] },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_file_without_captions_is_refused_in_words(string which, byte[] file)
    {
        var editor = await site.EditorAsync();

        var answer = await ImportAsync(editor, file);

        Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, $"{which}: {answer.Text}");
        Assert.Contains("bestand", (string)answer.Json!["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_and_captions_of_tags_alone_are_answered_too()
    {
        var editor = await site.EditorAsync();
        var tags = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + string.Concat(Enumerable.Repeat("<i<b", 100_000));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await ImportAsync(editor, new byte[3 * 1024 * 1024])).Status);
        Assert.Equal(HttpStatusCode.OK, (await ImportAsync(editor, Encoding.UTF8.GetBytes(tags))).Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await editor.SendContentAsync(HttpMethod.Post, "/captions/read", new StringContent("x", Encoding.UTF8, "text/plain"), null)).Status);
    }

    [Fact]
    public async Task Captions_leave_as_SubRip()
    {
        var editor = await site.EditorAsync();

        var srt = await editor.PostAsync("/captions/srt", new { text = "WEBVTT\n\n00:01.000 --> 00:02.000\nJip &amp; <b>Janneke</b>\n" });

        Assert.Equal("1\r\n00:00:01,000 --> 00:00:02,000\r\nJip & <b>Janneke</b>\r\n", srt.Text);
    }

    [Fact]
    public void The_films_of_the_samples_have_captions_without_an_error_or_a_warning()
    {
        using var scope = site.Host.Services.CreateScope();
        var published = scope.ServiceProvider.GetRequiredService<IPublishedSite>();
        var films = Samples.Select(name => Assert.IsType<Video>(published.FindByPath($"/videos/{name}"))).ToList();

        Assert.All(films, film => Assert.Empty(CaptionRules.Check(WebVtt.Read(film.CaptionText!), film.DurationSeconds * 1000, [new(0, film.DurationSeconds!.Value * 1000)])));
    }

    private static Task<EditingAnswer> ImportAsync(EditingClient editor, byte[] file)
    {
        var body = new ByteArrayContent(file);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return editor.SendContentAsync(HttpMethod.Post, "/captions/import", body, null);
    }
}
