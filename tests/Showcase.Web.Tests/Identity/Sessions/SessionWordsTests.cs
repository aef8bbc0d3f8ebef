using System.Net;
using Showcase.Web.Features.Identity.Sessions;

namespace Showcase.Web.Tests.Identity.Sessions;

public sealed class SessionWordsTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox op Linux")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge op Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36", "Chrome op Android")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari op iPhone")]
    [InlineData("<script>alert(1)</script>", "Onbekende browser")]
    [InlineData(null, "Onbekende browser")]
    public void A_browser_is_named_in_words_of_ours(string? userAgent, string words) => Assert.Equal(words, DeviceWords.Of(userAgent));

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.x")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.x")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48")]
    public void An_address_is_kept_without_what_singles_out_a_computer(string address, string kept) => Assert.Equal(kept, ShortAddress.Of(IPAddress.Parse(address)));
}
