using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Identity.Mail;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.Mail;

public sealed class MailKeepingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Letters_that_nobody_took_are_told_of_and_removed_when_they_are_old()
    {
        await using var host = await ShowcaseHost.StartAsync(new Dictionary<string, string> { ["Showcase:Entrance:LetterDays"] = "3" });
        var (health, folder) = (host.Services.GetServices<IHealthPart>().OfType<MailHealth>().Single(), Path.Combine(host.DataPath, "mail"));
        var empty = await health.LookAsync(Cancellation);
        await SendAsync(host);
        var fresh = await health.LookAsync(Cancellation);
        host.Clock.Advance(TimeSpan.FromDays(2));
        await SendAsync(host);
        string[] others = [Path.Combine(folder, "van-een-ander.eml"), Path.Combine(folder, "20200101-000000-abc.eml")];
        foreach (var other in others) await File.WriteAllTextAsync(other, "Van een ander programma.", Cancellation);
        // What a kill broke off.
        var unfinished = Path.Combine(folder, LyingLetter.NameAt(host.Clock.GetUtcNow().AddDays(-9)) + LyingLetter.Unfinished);
        await File.WriteAllTextAsync(unfinished, "Half", Cancellation);

        host.Clock.Advance(TimeSpan.FromMinutes(16));
        var waiting = await health.LookAsync(Cancellation);
        host.Clock.Advance(TimeSpan.FromDays(1));

        await Eventually.TrueAsync(() => Task.FromResult(host.Services.GetRequiredService<PickupDelivery>().Letters.Count == 1));
        Assert.Equal([HealthState.Good, HealthState.Good, HealthState.Attention], [empty.State, fresh.State, waiting.State]);
        Assert.Contains("2 berichten", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("geen mailserver", waiting.Text, StringComparison.Ordinal);
        Assert.False(File.Exists(unfinished));
        Assert.All(others, other => Assert.True(File.Exists(other)));
    }

    [Theory]
    [InlineData(14, 24, 60, 14 * 24)]
    [InlineData(0, 24, 60, 24)]
    [InlineData(-5, 1, 90, 1.5)]
    [InlineData(1, 72, 60, 72)]
    public void No_letter_goes_while_its_link_lets_someone_in(int days, int linkHours, int resetMinutes, double hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), MailKeeper.KeptFor(new EntranceOptions { LetterDays = days, LinkHours = linkHours, ResetMinutes = resetMinutes }));

    [Theory]
    [InlineData("20261122-090000-0123456789abcdef0123456789abcdef.eml", true)]
    [InlineData("20261322-090000-0123456789abcdef0123456789abcdef.eml", false)]
    [InlineData("20261122-090000-0123456789abcdef0123456789abcdef.eml.bak", false)]
    [InlineData("../20261122-090000-0123456789abcdef.eml", false)]
    [InlineData("20261122-090000-0123456789ABCDEF0123456789ABCDEF.eml", false)]
    public void A_letter_is_known_by_its_name(string name, bool isOurs) => Assert.Equal(isOurs, LyingLetter.Of("/mail/" + name) is not null);

    [Fact]
    public async Task The_folder_is_for_the_owner_of_the_site_alone()
    {
        await using var host = await ShowcaseHost.StartAsync();

        await SendAsync(host);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(host.DataPath, "mail")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    private static Task SendAsync(ShowcaseHost host) =>
        host.Services.GetRequiredService<Mailer>().SendAsync(new OutgoingMail("naam@gemeente.example", "Onderwerp", "Tekst"), Cancellation);
}
