using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Showcase.Web.Tests.OutputCaching;

namespace Showcase.Web.Tests.Http;

public sealed class SecurityHeaderTests
{
    private static readonly string[] Names =
        ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"];

    [Theory]
    [InlineData("/pagina")]
    [InlineData("/pagina/")]
    [InlineData("/weg")]
    [InlineData("/stuk")]
    [InlineData("/beheer/leeg")]
    [InlineData("/%5C")]
    [InlineData("TRACE /pagina")]
    public async Task Every_answer_carries_the_security_headers_once_also_from_the_cache(string path)
    {
        await using var host = await StartAsync();
        for (var round = 0; round < 3; round++)
        {
            using var response = await host.SendAsync(path);
            foreach (var name in Names) Assert.Single(response.Headers.GetValues(name));
            Assert.False(response.Headers.Contains("Server"));
            Assert.False(response.Headers.Contains("X-Powered-By"));
            Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task The_policy_allows_nothing_inline_and_nothing_from_elsewhere()
    {
        await using var host = await StartAsync();
        using var response = await host.SendAsync("/pagina");
        var directives = response.Headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]);

        Assert.Equal("'none'", directives["default-src"]);
        Assert.Equal("'none'", directives["base-uri"]);
        Assert.Equal("'none'", directives["frame-ancestors"]);
        Assert.Equal("'self'", directives["form-action"]);
        Assert.All(directives, directive => Assert.DoesNotContain("unsafe", directive.Value, StringComparison.Ordinal));
        Assert.All(directives, directive => Assert.True(directive.Value is "'none'" or "'self'" || directive.Key == "img-src", directive.Key));
    }

    [Fact]
    public async Task Over_https_the_browser_is_told_to_stay_there_also_from_the_cache_and_only_then()
    {
        await using var host = await StartAsync([("Showcase:BaseUrl", "https://showcase.example")]);
        for (var round = 0; round < 3; round++)
        {
            using var secure = await host.SendAsync("/pagina", ("X-Forwarded-Proto", "https"));
            Assert.Equal("max-age=63072000", Assert.Single(secure.Headers.GetValues("Strict-Transport-Security")));
            using var plain = await host.SendAsync("/pagina");
            Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task An_endpoint_with_a_policy_of_its_own_keeps_it_also_from_the_cache()
    {
        await using var host = await StartAsync();
        for (var round = 0; round < 2; round++)
        {
            using var response = await host.SendAsync("/inbedden");
            Assert.Equal("frame-ancestors *", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        }
    }

    private static Task<CacheHost> StartAsync((string, string)[]? settings = null) => CacheHost.StartAsync(app =>
    {
        app.MapGet("/pagina", () => TypedResults.Content(CountingPage.Filler, "text/html"));
        app.MapGet("/stuk", string () => throw new InvalidOperationException("stuk"));
        app.MapGet("/beheer/leeg", () => TypedResults.NoContent());
        app.MapGet("/inbedden", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "frame-ancestors *";
            return TypedResults.Content(CountingPage.Filler, "text/html");
        });
    }, null, settings ?? []);
}
