using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Consent;

/// <summary>Withdraws, and hangs between the commit and everything that follows. Runs only in a process of its own, which <see cref="ConsentCrashTests"/> kills.</summary>
internal static class ConsentCrashChild
{
    public const string DataVariable = "SHOWCASE_CONSENT_DATA";
    public const string LedgerVariable = "SHOWCASE_CONSENT_LEDGER";

    public static async Task Withdraw_and_hang()
    {
        var hang = new Hang(Environment.GetEnvironmentVariable(LedgerVariable)!);
        await using var site = await OwnSite.StartAsync(Environment.GetEnvironmentVariable(DataVariable)!, configure: services => services.AddSingleton<IContentPublishedHandler>(hang));
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var portrait = await site.PortraitAsync(editor);
        using var rendition = await site.Host.Client.GetAsync(await ConsentAddresses.RenditionOfAsync(site.Host, portrait), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, rendition.StatusCode);
        hang.Note($"{portrait.Path} {portrait.File} {portrait.Mark} {portrait.Story}");
        hang.IsOn = true;
        await site.Host.WithdrawAsync(portrait.Person);
    }

    private sealed class Hang(string ledger) : IContentPublishedHandler
    {
        public bool IsOn { get; set; }

        public string Name => "hang";

        // Before the snapshot: nothing of it is seen yet.
        public int Order => -1;

        public Task HandleAsync(ContentChange change, CancellationToken cancellationToken)
        {
            if (!IsOn) return Task.CompletedTask;
            Note("hangt");
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        }

        public void Note(string line) => File.AppendAllText(ledger, line + "\n");
    }
}
