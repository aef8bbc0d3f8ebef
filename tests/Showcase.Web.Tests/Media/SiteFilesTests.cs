using System.Net;
using System.Text.RegularExpressions;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media;

/// <summary>Everything the site shows stays reachable, now that a file is sent only when something public holds it.</summary>
public sealed partial class SiteFilesTests(SharedHost shared)
{
    [Fact]
    public async Task Every_file_that_a_page_of_the_sitemap_names_is_there()
    {
        var host = await shared.Started;
        var sitemap = await host.GetPageAsync("/sitemap.xml", TestContext.Current.CancellationToken);
        var pages = Location().Matches(sitemap.Text).Select(match => new Uri(match.Groups[1].Value).AbsolutePath).ToList();
        var named = new HashSet<string>(StringComparer.Ordinal);
        named.UnionWith(Address().Matches(sitemap.Text).Select(match => match.Value));
        foreach (var page in pages)
        {
            var fetched = await host.GetPageAsync(page, TestContext.Current.CancellationToken);
            Assert.Equal((page, HttpStatusCode.OK), (page, fetched.Status));
            // In attributes as in structured data; a rendition is there when its original is, and making hundreds would take minutes.
            named.UnionWith(Address().Matches(WebUtility.HtmlDecode(fetched.Text)).Select(match => match.Value));
        }

        Assert.True(pages.Count > 50, $"Only {pages.Count} pages were seen.");
        Assert.True(named.Count > 20, $"Only {named.Count} files were seen.");
        Assert.Contains(named, file => file.EndsWith(".mp4", StringComparison.Ordinal));
        foreach (var file in named)
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, file);
            using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal((file, HttpStatusCode.OK), (file, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("/media/abcd1234/losgelaten.jpg")]
    [InlineData("/media/3671dab6/losgelaten.jpg")]
    public async Task A_file_that_nothing_public_holds_is_not_sent_though_it_is_on_the_disk(string address)
    {
        var host = await shared.Started;
        var file = new FileInfo(host.DataPath + address);
        file.Directory!.Create();
        await File.WriteAllBytesAsync(file.FullName, SamplePictures.RedAndBlueJpeg(80, 50), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync(address, TestContext.Current.CancellationToken)).Status);
    }

    [GeneratedRegex("<loc>([^<]+)</loc>", RegexOptions.NonBacktracking)]
    private static partial Regex Location();

    [GeneratedRegex(@"/media/[A-Za-z0-9-]+/[\w.%-]+\.\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
