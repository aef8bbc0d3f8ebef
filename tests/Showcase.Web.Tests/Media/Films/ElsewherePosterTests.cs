using System.Net;
using System.Text;
using System.Text.Json;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>What another site says of a film is believed as little as what anyone sends.</summary>
[Collection(FilmCollection.Name)]
public sealed class ElsewherePosterTests(SqliteFilmSite site)
{
    [Theory]
    [InlineData("https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg", true)]
    [InlineData("https://i.vimeocdn.com/video/1_640.jpg", true)]
    [InlineData("http://i.ytimg.com/vi/x.jpg", false)]
    [InlineData("https://i.ytimg.com.evil.example/x.jpg", false)]
    [InlineData("https://169.254.169.254/latest/meta-data", false)]
    [InlineData("https://127.0.0.1/x.jpg", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//i.ytimg.com/x.jpg", false)]
    [InlineData("", false)]
    public void A_picture_is_fetched_from_where_the_two_sites_keep_theirs_and_nowhere_else(string address, bool isFetched)
    {
        var found = ElsewhereReader.Read(JsonSerializer.SerializeToUtf8Bytes(new { title = "Film", thumbnail_url = address }));

        Assert.Equal(isFetched, found.Picture is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"title":"Film"}""")]
    [InlineData("""{"title":1,"thumbnail_url":{}}""")]
    [InlineData("""{"thumbnail_url":"https://i.ytimg.com/x.jpg"}""")]
    public void An_answer_that_is_none_gives_no_picture(string answer) => Assert.Null(ElsewhereReader.Read(Encoding.UTF8.GetBytes(answer)).Picture);

    [Fact]
    public void A_title_without_end_is_cut() =>
        Assert.Equal(120, ElsewhereReader.Read(JsonSerializer.SerializeToUtf8Bytes(new { title = new string('x', 10_000), thumbnail_url = "https://i.ytimg.com/x.jpg" })).Title.Length);

    [Theory]
    [InlineData("https://evil.example/film")]
    [InlineData("http://127.0.0.1:1/watch?v=dQw4w9WgXcQ")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_address_of_any_other_site_is_not_asked(string? address)
    {
        var editor = await site.EditorAsync();

        var refused = await editor.PostAsync("/media/films/elsewhere", new { key = Guid.NewGuid(), address });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("geen adres van een film bij YouTube of Vimeo", (string)refused.Json!["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_comes_into_the_library_once_however_often_it_is_asked_for()
    {
        var editor = await site.EditorAsync();
        var (key, asked) = (Guid.NewGuid(), new List<string>());
        site.Outside = (request, _) =>
        {
            asked.Add(request.Address.Host);
            return Task.FromResult(request.Address.Host == "i.ytimg.com" ? Answer(HttpStatusCode.OK, SampleFiles.Jpeg()) : Described());
        };

        var added = await FetchAsync(editor, key);
        var again = await FetchAsync(editor, key);
        using var another = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var other = await FetchAsync(another, key);

        Assert.Equal((HttpStatusCode.Created, "Werken bij de gemeente (YouTube)", "Image"), (added.Status, (string)added.Json!["name"]!, (string)added.Json["type"]!));
        Assert.Equal((HttpStatusCode.OK, added.Revision), (again.Status, again.Revision));
        Assert.Equal(HttpStatusCode.PreconditionFailed, other.Status);
        Assert.Equal(["www.youtube.com", "i.ytimg.com"], asked);
    }

    [Theory]
    [InlineData(400, "YouTube kent deze film niet")]
    [InlineData(401, "YouTube kent deze film niet")]
    [InlineData(403, "YouTube kent deze film niet")]
    [InlineData(404, "YouTube kent deze film niet")]
    [InlineData(410, "YouTube kent deze film niet")]
    [InlineData(302, "De site van YouTube geeft nu geen antwoord. Probeer het later opnieuw")]
    [InlineData(429, "De site van YouTube geeft nu geen antwoord. Probeer het later opnieuw")]
    [InlineData(503, "De site van YouTube geeft nu geen antwoord. Probeer het later opnieuw")]
    public async Task An_editor_is_told_when_a_film_is_gone_and_when_its_site_says_nothing(int status, string says)
    {
        site.Outside = (_, _) => Task.FromResult(Answer((HttpStatusCode)status, []));

        var refused = await FetchAsync(await site.EditorAsync(), Guid.NewGuid());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(says, (string)refused.Json!["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_network_an_editor_is_told_what_to_do()
    {
        site.Outside = FilmEditingSite.NothingOutside;

        var refused = await FetchAsync(await site.EditorAsync(), Guid.NewGuid());

        Assert.Equal("Het beeld kon niet worden opgehaald. De site van YouTube is niet bereikbaar. Probeer het later opnieuw of kies zelf een afbeelding.", (string)refused.Json!["detail"]!);
    }

    [Fact]
    public async Task What_comes_as_a_picture_and_is_none_is_refused_as_any_upload()
    {
        foreach (var sent in new byte[][] { "<script>alert(1)</script>"u8.ToArray(), [], [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[200]] })
        {
            site.Outside = (request, _) => Task.FromResult(request.Address.Host == "i.ytimg.com" ? Answer(HttpStatusCode.OK, sent) : Described());

            var refused = await FetchAsync(await site.EditorAsync(), Guid.NewGuid());

            Assert.InRange((int)refused.Status, 415, 422);
        }

        Assert.Empty(site.Coming());
    }

    private static Task<EditingAnswer> FetchAsync(EditingClient editor, Guid key) => editor.PostAsync("/media/films/elsewhere", new { key, address = "https://youtu.be/dQw4w9WgXcQ", altText = "Iemand aan het werk." });

    private static OutboundAnswer Described() => Answer(HttpStatusCode.OK, JsonSerializer.SerializeToUtf8Bytes(new { title = "Werken bij de gemeente", thumbnail_url = "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg" }));

    private static OutboundAnswer Answer(HttpStatusCode status, byte[] body) => new(status, null, null, null, body);
}
