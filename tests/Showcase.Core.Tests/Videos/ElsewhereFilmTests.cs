using Showcase.Core.Videos;

namespace Showcase.Core.Tests.Videos;

public sealed class ElsewhereFilmTests
{
    [Theory]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?")]
    [InlineData("https://youtube.com/watch?list=abc&v=dQw4w9WgXcQ&t=3s", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ?si=deler", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?")]
    [InlineData("https://www.youtube.com/shorts/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?")]
    [InlineData("https://www.youtube.com/live/dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?")]
    [InlineData("https://vimeo.com/123456789", "https://player.vimeo.com/video/123456789?dnt=1")]
    [InlineData("https://vimeo.com/123456789/abcdef1234", "https://player.vimeo.com/video/123456789?h=abcdef1234&dnt=1")]
    public void Of_an_address_the_number_of_the_film_is_kept_and_nothing_else(string address, string frame)
    {
        var film = ElsewhereFilm.Read(address);

        Assert.StartsWith(frame, film?.FrameAddress.ToString(), StringComparison.Ordinal);
        Assert.Equal("https", film!.OembedAddress.Scheme);
        Assert.DoesNotContain("deler", film.PageAddress.ToString() + film.FrameAddress, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("dQw4w9WgXcQ")]
    [InlineData("http://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/watch?v=kort")]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ\"><script>")]
    [InlineData("https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://evil.example/?https://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://user:wacht@youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/redirect?q=https://evil.example")]
    [InlineData("javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://vimeo.com/login")]
    public void Any_other_address_is_no_film(string? address) => Assert.Null(ElsewhereFilm.Read(address));

    [Fact]
    public void An_address_without_end_is_no_film() => Assert.Null(ElsewhereFilm.Read("https://www.youtube.com/watch?v=dQw4w9WgXcQ&x=" + new string('a', 5_000)));
}
