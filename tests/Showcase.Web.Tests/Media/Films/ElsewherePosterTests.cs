using System.Net;
using System.Text;
using System.Text.Json;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>What another site says of a film is believed as little as what anyone sends.</summary>
[Collection(FilmCollection.Name)]
public sealed class ElsewherePosterTests(FilmEditingSite site)
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
        var found = ElsewherePoster.Described(JsonSerializer.SerializeToUtf8Bytes(new { title = "Film", thumbnail_url = address }));

        Assert.Equal(isFetched, found is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"title":"Film"}""")]
    [InlineData("""{"title":1,"thumbnail_url":{}}""")]
    [InlineData("""{"thumbnail_url":"https://i.ytimg.com/x.jpg"}""")]
    public void An_answer_that_is_none_gives_no_picture(string answer) => Assert.Null(ElsewherePoster.Described(Encoding.UTF8.GetBytes(answer)));

    [Fact]
    public void A_title_without_end_is_cut() =>
        Assert.Equal(120, ElsewherePoster.Described(JsonSerializer.SerializeToUtf8Bytes(new { title = new string('x', 10_000), thumbnail_url = "https://i.ytimg.com/x.jpg" }))!.Value.Title.Length);

    [Theory]
    [InlineData("https://evil.example/film")]
    [InlineData("http://127.0.0.1:1/watch?v=dQw4w9WgXcQ")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_address_of_any_other_site_is_not_asked(string? address)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Author);

        var refused = await editor.PostAsync("/media/films/elsewhere", new { key = Guid.NewGuid(), address });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("geen adres van een film bij YouTube of Vimeo", (string)refused.Json!["detail"]!, StringComparison.Ordinal);
    }
}
