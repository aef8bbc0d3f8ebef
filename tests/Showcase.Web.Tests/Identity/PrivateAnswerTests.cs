using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.OutputCaching;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity;

/// <summary>What one person sees in the back office is for nobody else, and stays nowhere. The host is Kestrel with the cache in front of it.</summary>
public sealed class PrivateAnswerTests(OfficeHost office) : IClassFixture<OfficeHost>
{
    [Theory]
    [InlineData("/beheer")]
    [InlineData("/beheer/resultaten/quarantaine")]
    [InlineData("/beheer/api/audit.csv")]
    public async Task What_one_person_saw_is_not_served_to_another(string address)
    {
        var host = await office.Started;
        var store = host.Services.GetRequiredService<AnswerStore>();
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);
        var before = store.Count;

        var seen = await visitor.GetAsync(address);
        var again = await visitor.GetAsync(address);
        var other = await host.GetPageAsync(address, TestContext.Current.CancellationToken);

        Assert.Contains("gebruiker-", seen.Text + again.Text, StringComparison.Ordinal);
        Assert.Equal(before, store.Count);
        Assert.NotEqual(HttpStatusCode.OK, other.Status);
        Assert.DoesNotContain("gebruiker-", other.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/beheer")]
    [InlineData("/beheer/aanmelden")]
    [InlineData("/beheer/welkom")]
    [InlineData("/Beheer")]
    [InlineData("/beheer/bestaat-niet")]
    [InlineData("/beheer/%0a")]
    public async Task Every_answer_of_the_back_office_says_that_nobody_may_keep_index_or_frame_it(string address)
    {
        var host = await office.Started;

        using var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(answer.Headers.CacheControl?.NoStore, $"{address} may be stored.");
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
    }

    [Theory]
    [InlineData("/beheer", false)]
    [InlineData("/BEHEER/resultaten", false)]
    [InlineData("/resultaten", true)]
    public async Task The_lookup_in_front_of_the_host_passes_the_back_office_by(string path, bool mayBeStored)
    {
        var keys = (await office.Started).Services.GetRequiredService<AnswerKeys>();
        var anonymous = Asked(path, null);
        var personal = Asked(path, $"{OfficeCookies.SignedIn}=x");

        Assert.Equal(mayBeStored, keys.TryRead(anonymous.Features, out _));
        Assert.False(keys.TryRead(personal.Features, out _));
    }

    private static DefaultHttpContext Asked(string path, string? cookie)
    {
        var context = new DefaultHttpContext { Request = { Method = "GET", Scheme = "http", Path = path, Host = new HostString("127.0.0.1") } };
        context.Connection.LocalPort = 80;
        if (cookie is not null) context.Request.Headers.Cookie = cookie;
        return context;
    }

    [Fact]
    public async Task A_public_page_is_the_same_for_someone_who_is_signed_in_and_comes_from_the_cache()
    {
        var host = await office.Started;
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Administrator);

        var anonymous = await host.GetPageAsync("/resultaten", TestContext.Current.CancellationToken);
        var signedIn = await visitor.GetAsync("/resultaten");

        Assert.Equal(anonymous.Text, signedIn.Text);
        Assert.DoesNotContain("gebruiker-", signedIn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_page_reads_no_cookie_of_the_back_office()
    {
        var host = await office.Started;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/verhalen");
        request.Headers.Add("Cookie", $"{OfficeCookies.SignedIn}=onzin; {OfficeCookies.Form}=onzin");

        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Robots_are_told_to_stay_away()
    {
        var robots = await (await office.Started).GetPageAsync("/robots.txt", TestContext.Current.CancellationToken);

        Assert.Contains("Disallow: /beheer", robots.Text, StringComparison.Ordinal);
    }
}
