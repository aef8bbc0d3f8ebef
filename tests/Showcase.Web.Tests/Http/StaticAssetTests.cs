using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Tests.OutputCaching;

namespace Showcase.Web.Tests.Http;

public sealed class StaticAssetTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("assets-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("site-345e9366ab.css", "text/css", true)]
    [InlineData("site-3QK7XVBA.css", "text/css", true)]
    [InlineData("site.css", "text/css", false)]
    [InlineData("foto-20261122.svg", "image/svg+xml", false)]
    [InlineData("noto-sans-latin-400-normal.woff2", "font/woff2", false)]
    public async Task A_file_of_the_web_root_is_kept_for_a_year_when_its_name_carries_a_hash(string name, string type, bool immutable)
    {
        var text = string.Concat(Enumerable.Repeat(".kaart { color: teal }\n", 200));
        await using var host = await StartAsync(name, text);
        for (var round = 0; round < 2; round++)
        {
            using var response = await host.SendAsync("/assets/" + name, ("Accept-Encoding", "br"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(immutable ? "public, max-age=31536000, immutable" : "no-cache", response.Headers.CacheControl!.ToString());
            Assert.Equal(type.StartsWith("font", StringComparison.Ordinal) ? [] : ["br"], response.Content.Headers.ContentEncoding);
        }

        Assert.Equal(text, await host.ReadAsync("/assets/" + name));
        Assert.Equal(1, host.Store.Count);
        host.Store.Evict(["everything"]);
        Assert.Equal(1, host.Store.Count);
    }

    [Theory]
    [InlineData("/assets/../geheim.css")]
    [InlineData("/assets/..%2fgeheim.css")]
    [InlineData("/assets/%2e%2e/geheim.css")]
    [InlineData("/assets/.verborgen.css")]
    [InlineData("/assets/")]
    [InlineData("/assets")]
    [InlineData("/assets/broncode.xyz")]
    public async Task Nothing_but_listed_files_is_served(string path)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "geheim.css"), "geheim", TestContext.Current.CancellationToken);
        await using var host = await StartAsync("site.css", "ok", root: "wwwroot", ".verborgen.css", "broncode.xyz");

        using var response = await host.SendAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<CacheHost> StartAsync(string name, string text, string root = "", params string[] others)
    {
        var assets = Directory.CreateDirectory(Path.Combine(folder.FullName, root, "assets")).FullName;
        await File.WriteAllTextAsync(Path.Combine(assets, name), text);
        foreach (var other in others) await File.WriteAllTextAsync(Path.Combine(assets, other), "geheim");
        return await CacheHost.StartAsync(_ => { }, services => services.AddSingleton(new StaticAssets(new PhysicalFileProvider(Path.Combine(folder.FullName, root)))));
    }
}
