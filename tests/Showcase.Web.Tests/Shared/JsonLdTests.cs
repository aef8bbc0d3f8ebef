using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Tests.Shared;

public sealed class JsonLdTests
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script>")]
    [InlineData("\"}, \"x\": \"\u2028 ]]>")]
    public void No_text_can_close_the_data_block_and_every_text_comes_back_whole(string hostile)
    {
        using var text = new StringWriter();
        JsonLd.Of("Article", ("headline", hostile), ("leeg", null)).WriteTo(text, HtmlEncoder.Default);

        var document = new HtmlParser().ParseDocument($"<script type=\"application/ld+json\">{text}</script><p>erna</p>");

        Assert.Single(document.Scripts);
        Assert.NotNull(document.QuerySelector("p"));
        var read = JsonDocument.Parse(document.Scripts[0].Text).RootElement;
        Assert.Equal(hostile, read.GetProperty("headline").GetString());
        Assert.Equal("https://schema.org", read.GetProperty("@context").GetString());
        Assert.False(read.TryGetProperty("leeg", out _));
    }
}
