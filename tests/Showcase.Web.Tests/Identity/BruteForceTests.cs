using System.Net;
using Microsoft.Extensions.Time.Testing;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity;

public sealed class BruteForceTests
{
    [Fact]
    public async Task Guessing_is_stopped_whatever_the_guesser_says_about_its_address()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Entrance:RefusalMilliseconds"] = "0",
            ["Showcase:Entrance:AttemptsPerAddress"] = "8",
        });
        using var guesser = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 12; guess++)
        {
            guesser.Client.DefaultRequestHeaders.Remove("X-Forwarded-For");
            guesser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", $"203.0.113.{guess}");
            statuses.Add((await guesser.SignInAsync($"ander-{guess}@showcase.example", $"wachtwoord {guess}")).Status);
        }

        var right = await guesser.SignInAsync(email, OfficeVisitor.Password);
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        var later = await guesser.SignInAsync(email, OfficeVisitor.Password);

        Assert.Equal(8, statuses.Count(status => status == HttpStatusCode.Unauthorized));
        Assert.All(statuses.Skip(8), status => Assert.Equal(HttpStatusCode.TooManyRequests, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, right.Status);
        Assert.Equal(HttpStatusCode.Redirect, later.Status);
    }

    [Fact]
    public async Task An_address_behind_a_known_proxy_is_the_one_that_the_proxy_saw()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Entrance:RefusalMilliseconds"] = "0",
            ["Showcase:Entrance:AttemptsPerAddress"] = "2",
            ["Showcase:Http:KnownProxies:0"] = "127.0.0.1",
        });
        using var guesser = new OfficeVisitor(host);
        async Task<HttpStatusCode> GuessAsync(string forwarded)
        {
            guesser.Client.DefaultRequestHeaders.Remove("X-Forwarded-For");
            guesser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);
            return (await guesser.SignInAsync($"{Guid.NewGuid():N}@showcase.example", "niet het wachtwoord")).Status;
        }

        var first = await GuessAsync("10.0.0.1, 203.0.113.7");
        var second = await GuessAsync("10.0.0.2, 203.0.113.7");
        var third = await GuessAsync("10.0.0.3, 203.0.113.7");
        var other = await GuessAsync("203.0.113.8");

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests, HttpStatusCode.Unauthorized], [first, second, third, other]);
    }

    [Fact]
    public async Task Guessing_one_account_from_everywhere_is_stopped_too_whether_it_exists_or_not()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["Showcase:Entrance:RefusalMilliseconds"] = "0",
            ["Showcase:Entrance:AttemptsPerAddress"] = "10000",
        });
        using var guesser = new OfficeVisitor(host);
        var email = await OfficeVisitor.AddUserAsync(host, OfficeRoles.Administrator);

        var known = new List<HttpStatusCode>();
        var unknown = new List<HttpStatusCode>();
        for (var guess = 0; guess < 12; guess++)
        {
            known.Add((await guesser.SignInAsync(email, $"wachtwoord {guess}")).Status);
            unknown.Add((await guesser.SignInAsync("Niemand@showcase.example", $"wachtwoord {guess}")).Status);
        }

        Assert.Equal(known, unknown);
        Assert.Equal(HttpStatusCode.TooManyRequests, known[^1]);
    }

    [Fact]
    public void A_flood_of_keys_pushes_no_counter_out()
    {
        var counter = new AttemptCounter(new FakeTimeProvider(ShowcaseHost.Today), TimeSpan.FromMinutes(15));
        for (var attempt = 0; attempt < 5; attempt++) counter.TryCount("203.0.113.7", 5);

        for (var key = 0; key < 100_000; key++) counter.TryCount($"verzonnen-{key}", 5);

        Assert.False(counter.TryCount("203.0.113.7", 5));
    }
}
