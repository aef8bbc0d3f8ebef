using System.Net;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

/// <summary>How much one person may write.</summary>
public sealed class WriteLimitTests(WriteLimitTests.Site site) : IClassFixture<WriteLimitTests.Site>
{
    private const int AtOnce = 20;

    [Fact]
    public async Task Who_writes_without_end_is_told_to_wait_and_others_write_on()
    {
        using var script = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        using var colleague = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        var key = await script.CreateAsync(site.Home(), "Steeds opnieuw");
        for (var time = 1; time < AtOnce; time++) Assert.Equal(HttpStatusCode.OK, (await SaveAsync(script, key, time)).Status);

        var refused = await SaveAsync(script, key, AtOnce);

        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (refused.Status, refused.MediaType));
        Assert.Contains("Wacht 6 seconden", (string)refused.Json!["detail"]!, StringComparison.Ordinal);
        Assert.Equal("6", refused.RetryAfter);
        Assert.Equal(AtOnce, await script.RevisionAsync(key));
        Assert.Equal(HttpStatusCode.OK, (await colleague.PostAsync("/writing-aid", new { type = "page", values = new { } })).Status);

        site.Host.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [(await SaveAsync(script, key, AtOnce)).Status, (await SaveAsync(script, key, AtOnce + 1)).Status]);
    }

    [Fact]
    public void Autosave_for_an_hour_and_then_three_hundred_uploads_at_once_never_meet_the_usual_limit()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var allowance = new WriteAllowance(Microsoft.Extensions.Options.Options.Create(new OfficeOptions()), clock);
        for (var time = 0; time < 1_800; time++)
        {
            clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Null(allowance.Take("noor"));
        }

        for (var file = 0; file < 300; file++)
        {
            Assert.Null(allowance.Take("noor"));
        }
    }

    [Fact]
    public async Task Reading_is_not_counted()
    {
        using var reader = await EditingClient.SignedInAsync(site, OfficeRoles.Author);
        for (var time = 0; time <= 2 * AtOnce; time++) Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/me")).Status);
    }

    private static Task<EditingAnswer> SaveAsync(EditingClient client, Guid key, long revision) =>
        client.PutAsync($"/documents/{key}", new { name = $"Steeds opnieuw {revision}", values = new { title = "Steeds opnieuw" } }, revision);

    /// <summary>Twenty writes at once, and one each six seconds after that.</summary>
    public sealed class Site : EditingSite
    {
        protected override Task<ShowcaseHost> StartAsync() =>
            ShowcaseHost.StartAsync(new Dictionary<string, string>(Settings) { ["Showcase:Office:WritesAtOnce"] = $"{AtOnce}", ["Showcase:Office:WritesPerMinute"] = "10" });
    }
}
