using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media;

namespace Showcase.Web.Tests.Media;

/// <summary>Addresses that another Umbraco, or a front end with its key, made for its own imaging.</summary>
public sealed class UmbracoOrderTests(PictureHost pictures) : IClassFixture<PictureHost>
{
    private readonly string path = pictures.Host.Write("bestelling.jpg", SamplePictures.RedAndBlueJpeg(400, 250));

    [Theory]
    [InlineData("width=200", 200, 125)]
    [InlineData("height=50", 80, 50)]
    [InlineData("width=100&height=100", 100, 100)]
    [InlineData("rmode=crop&width=100&height=100", 100, 100)]
    [InlineData("rmode=max&width=100&height=100", 100, 62)]
    [InlineData("rmode=min&width=100&height=100", 160, 100)]
    [InlineData("rmode=pad&width=100&height=100", 100, 100)]
    [InlineData("rmode=boxpad&width=600&height=300", 600, 300)]
    [InlineData("rmode=stretch&width=100&height=200", 100, 200)]
    [InlineData("cc=0.5,0,0,0&width=100", 100, 125)]
    [InlineData("cc=0.5,0,0,0&width=50&height=50", 50, 50)]
    [InlineData("width=4000", 400, 250)]
    [InlineData("format=webp", 400, 250)]
    [InlineData("width=40&format=avif&quality=30", 40, 25)]
    [InlineData("WIDTH=40&Format=PNG", 40, 25)]
    public async Task The_words_mean_what_they_mean_there(string words, int width, int height)
    {
        using var picture = await pictures.PictureAsync(Signed(words));

        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData("rxy=0.1,0.5&width=50&height=50", true)]
    [InlineData("rxy=0.9,0.5&width=50&height=50", false)]
    [InlineData("ranchor=left&width=50&height=50", true)]
    [InlineData("ranchor=topright&width=50&height=50", false)]
    [InlineData("cc=0,0,0.5,0&width=50", true)]
    [InlineData("cc=0.5,0,0,0&width=50&height=50", false)]
    public async Task What_must_stay_in_view_stays(string words, bool isRed)
    {
        using var picture = await pictures.PictureAsync(Signed(words));

        var colour = picture.Getpoint(picture.Width / 2, picture.Height / 2);
        Assert.True(colour[isRed ? 0 : 2] > 150 && colour[isRed ? 2 : 0] < 80, string.Join(", ", colour));
    }

    [Fact]
    public async Task A_border_is_white_and_the_picture_stands_in_the_middle()
    {
        using var picture = await pictures.PictureAsync(Signed("rmode=pad&width=100&height=100&quality=95"));

        Assert.All(picture.Getpoint(50, 5), colour => Assert.InRange(colour, 250, 255));
        Assert.True(picture.Getpoint(20, 50)[0] > 150);
    }

    [Theory]
    [InlineData("v=1a2b")]
    [InlineData("rnd=134")]
    [InlineData("utm_source=nieuwsbrief")]
    public async Task A_word_that_does_not_change_the_picture_is_not_signed(string more)
    {
        Assert.Equal(HttpStatusCode.OK, await pictures.Host.StatusOfAsync($"{Signed("width=40")}&{more}"));
    }

    [Theory]
    [InlineData("width=0")]
    [InlineData("width=-4")]
    [InlineData("width=6000")]
    [InlineData("quality=101")]
    [InlineData("width=40&rmode=anders")]
    [InlineData("width=40&ranchor=overal")]
    [InlineData("width=40&format=tiff")]
    [InlineData("width=40&rsampler=box")]
    [InlineData("width=40&bgcolor=fff")]
    [InlineData("width=40&orient=false")]
    public async Task What_is_not_done_here_is_refused_and_not_done_otherwise(string words) =>
        Assert.Equal(HttpStatusCode.BadRequest, await pictures.Host.StatusOfAsync(Signed(words)));

    [Theory]
    [InlineData("cc=2,0,0,0&width=40&height=40")]
    [InlineData("cc=0.5,0.5,0.5,0.5&width=40&height=40")]
    [InlineData("rxy=a,b&width=40&height=40")]
    public async Task A_part_that_is_none_is_no_picture(string words) => Assert.Equal(HttpStatusCode.NotFound, await pictures.Host.StatusOfAsync(Signed(words)));

    [Fact]
    public async Task The_signature_of_another_key_another_file_or_other_words_opens_nothing()
    {
        var other = pictures.Host.Write("ander.jpg", SamplePictures.RedAndBlueJpeg(80, 50));
        var signed = Signed("width=40&height=40");

        Assert.Equal(HttpStatusCode.OK, await pictures.Host.StatusOfAsync(signed));
        Assert.Equal(HttpStatusCode.BadRequest, await pictures.Host.StatusOfAsync(Signed("width=40&height=40", new byte[64])));
        Assert.Equal(HttpStatusCode.BadRequest, await pictures.Host.StatusOfAsync(signed.Replace(path, other, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.BadRequest, await pictures.Host.StatusOfAsync(signed.Replace("width=40", "width=41", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.BadRequest, await pictures.Host.StatusOfAsync(signed + "&quality=100"));
        Assert.Equal(HttpStatusCode.BadRequest, await pictures.Host.StatusOfAsync(signed + "&width=41"));
        Assert.Equal(HttpStatusCode.BadRequest, await pictures.Host.StatusOfAsync(path + "?width=40&height=40"));
    }

    [Fact]
    public void An_order_for_a_file_that_was_replaced_is_signed_for_the_file_in_its_place()
    {
        var orders = pictures.Host.Services.GetRequiredService<RenditionOrders>();

        var moved = orders.Moved(path, "/media/efgh5678/nieuw.jpg", Query(Signed("width=40&height=30&rmode=max&v=3")));

        Assert.StartsWith("/media/efgh5678/nieuw.jpg?width=40&height=30&rmode=max&v=3&hmac=", moved, StringComparison.Ordinal);
        Assert.Equal(RenditionFit.Max, orders.Read("/media/efgh5678/nieuw.jpg", Query(moved!))!.Fit);
        Assert.Null(orders.Moved(path, "/media/efgh5678/nieuw.jpg", Query(path + "?width=40&hmac=00")));
    }

    // As Umbraco signs: what changes the picture, in small letters, in its order
    private string Signed(string words, byte[]? key = null)
    {
        var signed = string.Join('&', words.Split('&').Where(word => !word.StartsWith("v=", StringComparison.Ordinal)));
        var subject = $"{path}?{signed}".ToLowerInvariant();
        return $"{path}?{words}&hmac={Convert.ToHexStringLower(HMACSHA256.HashData(key ?? PictureHost.Key, Encoding.UTF8.GetBytes(subject)))}";
    }

    private static QueryCollection Query(string address) => new(QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..]));
}
