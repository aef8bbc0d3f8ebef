using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Showcase.Web.Tests.OutputCaching;

/// <summary>What may be shared between readers, and what never.</summary>
public sealed class StorableTests
{
    [Theory]
    [InlineData("Authorization", "Bearer x")]
    [InlineData("Api-Key", "geheim")]
    [InlineData("Preview", "true")]
    [InlineData("Cookie", "a=1; .AspNetCore.Identity.Application=x")]
    [InlineData("Cookie", "__Host-beheer=x")]
    [InlineData("Range", "bytes=0-10")]
    public async Task A_request_of_somebody_in_particular_neither_reads_nor_fills_the_cache(string name, string value)
    {
        var page = new CountingPage { Text = context => context.Request.Headers[name].ToString() };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));

        Assert.Contains(value, await host.ReadAsync("/verhaal", (name, value)), StringComparison.Ordinal);
        Assert.StartsWith("<p>Versie 2</p>", await host.ReadAsync("/verhaal"), StringComparison.Ordinal);
        Assert.Contains("Versie 3" + value, await host.ReadAsync("/verhaal", (name, value)), StringComparison.Ordinal);
        Assert.StartsWith("<p>Versie 2</p>", await host.ReadAsync("/verhaal"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Set-Cookie", "a=1")]
    [InlineData("Cache-Control", "no-store")]
    [InlineData("Cache-Control", "private, max-age=60")]
    [InlineData("Vary", "Origin")]
    [InlineData("Vary", "Accept-Encoding, Accept-Language")]
    public async Task An_answer_for_one_reader_is_not_stored(string name, string value)
    {
        var page = new CountingPage { Prepare = context => context.Response.Headers[name] = value };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));

        await host.ReadAsync("/verhaal");
        await host.ReadAsync("/verhaal");

        Assert.Equal(2, page.Made);
        Assert.Equal(0, host.Store.Count);
    }

    [Fact]
    public async Task A_cookie_that_is_set_at_the_last_moment_is_not_stored_either()
    {
        var page = new CountingPage { Prepare = context => context.Response.OnStarting(() => { context.Response.Headers.SetCookie = "laat=1"; return Task.CompletedTask; }) };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));

        await host.ReadAsync("/verhaal");

        Assert.Equal(0, host.Store.Count);
    }

    [Theory]
    [InlineData("/beheer/verhaal")]
    [InlineData("/beheer")]
    [InlineData("/umbraco/voorbeeld")]
    [InlineData("/health/ready")]
    public async Task Back_office_preview_and_health_are_never_stored(string path)
    {
        var page = new CountingPage();
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/{**rest}"));

        await host.ReadAsync(path);
        await host.ReadAsync(path);

        Assert.Equal(2, page.Made);
        Assert.Equal(0, host.Store.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(410)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Only_success_is_stored(int status)
    {
        var page = new CountingPage { Prepare = context => context.Response.StatusCode = status };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));

        using var response = await host.SendAsync("/verhaal");
        await host.ReadAsync("/verhaal");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(2, page.Made);
        Assert.Equal(0, host.Store.Count);
    }

    [Fact]
    public async Task An_answer_above_the_limit_is_sent_whole_but_not_stored()
    {
        var text = new string('x', 50_000);
        await using var host = await CacheHost.StartAsync(app => app.MapGet("/groot", () => TypedResults.Content(text, "text/plain")), null, ("Showcase:OutputCache:MaxAnswerBytes", "20000"));

        Assert.Equal(text, await host.ReadAsync("/groot"));
        Assert.Equal(0, host.Store.Count);
    }

    [Fact]
    public async Task A_missing_page_is_kept_for_ten_seconds_in_a_small_room_of_its_own()
    {
        var missing = new CountingPage { Prepare = context => context.Response.StatusCode = 404 };
        var page = new CountingPage();
        await using var host = await CacheHost.StartAsync(app => { page.Map(app, "/verhaal"); missing.Map(app, "/weg/{naam}"); }, null, ("Showcase:OutputCache:MaxNotFound", "8"));
        await host.ReadAsync("/verhaal");

        using var response = await host.SendAsync("/weg/een");
        await host.ReadAsync("/weg/een");
        Assert.Equal(404, (int)response.StatusCode);
        Assert.Equal(1, missing.Made);
        host.Clock.Advance(TimeSpan.FromSeconds(11));
        await host.ReadAsync("/weg/een");
        Assert.Equal(2, missing.Made);

        for (var number = 0; number < 50; number++) await host.ReadAsync($"/weg/{number}");
        Assert.Equal(9, host.Store.Count);
        await host.ReadAsync("/verhaal");
        Assert.Equal(1, page.Made);
    }

    [Fact]
    public async Task The_name_a_request_came_by_never_reaches_another_reader()
    {
        var page = new CountingPage { Text = context => $"{context.Request.Scheme}://{context.Request.Host}/ {context.Request.Headers["X-Forwarded-Host"]}" };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));

        foreach (var (name, value) in ((string, string)[])[("Host", "kwaad.example"), ("Host", "localhost:81"), ("X-Forwarded-Proto", "https")])
        {
            await host.ReadAsync("/verhaal", (name, value));
            Assert.Equal(0, host.Store.Count);
        }

        Assert.Contains(host.Client.BaseAddress!.ToString(), await host.ReadAsync("/verhaal"), StringComparison.Ordinal);
        await host.ReadAsync("/verhaal", ("Host", "kwaad.example"));
        Assert.DoesNotContain("kwaad", await host.ReadAsync("/verhaal"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_public_address_every_reader_gets_that_one_whatever_name_they_came_by()
    {
        var page = new CountingPage { Text = context => $" {context.Request.Scheme}://{context.Request.Host}/" };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"), null, ("Showcase:BaseUrl", "https://showcase.example"));

        var first = await host.ReadAsync("/verhaal", ("Host", "kwaad.example"));

        Assert.Contains("https://showcase.example/", first, StringComparison.Ordinal);
        Assert.Equal(first, await host.ReadAsync("/verhaal"));
        Assert.Equal(1, page.Made);
    }

    [Theory]
    [InlineData("Accept-Language", "nl", "en")]
    [InlineData("Accept-Segment", "a", "b")]
    [InlineData("Start-Item", "een", "twee")]
    public async Task The_delivery_api_answers_by_language_segment_and_start_item(string header, string one, string other)
    {
        var page = new CountingPage { Text = context => context.Request.Headers[header].ToString(), Prepare = context => context.Response.Headers.Vary = header };
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/umbraco/delivery/api/v2/content"));

        var first = await host.ReadAsync("/umbraco/delivery/api/v2/content", (header, one));
        var second = await host.ReadAsync("/umbraco/delivery/api/v2/content", (header, other));
        using var again = await host.SendAsync("/umbraco/delivery/api/v2/content", (header, one));

        Assert.NotEqual(first, second);
        Assert.Equal(first, await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, page.Made);
        Assert.Contains(header, string.Join(", ", again.Headers.Vary), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_on_GET_is_nothing_to_share()
    {
        var page = new CountingPage();
        await using var host = await CacheHost.StartAsync(app => page.Map(app, "/verhaal"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/verhaal", UriKind.Relative)) { Content = new StringContent("lijf") };

        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(0, host.Store.Count);
    }

    [Fact]
    public async Task Other_methods_pass_by_the_cache()
    {
        var page = new CountingPage();
        await using var host = await CacheHost.StartAsync(app => { page.Map(app, "/verhaal"); app.MapPost("/verhaal", () => "gedaan"); });
        await host.ReadAsync("/verhaal");

        Assert.Equal("gedaan", await host.ReadAsync("POST /verhaal"));
    }
}
