using Microsoft.Playwright;
using MimeKit;
using Showcase.Web.Tests.Support;

namespace Showcase.Browser.Tests;

/// <summary>Writing pages: tests that share an <see cref="EditingSite"/>, one after the other.</summary>
[CollectionDefinition]
public sealed class EditingTests : ICollectionFixture<EditingSite>;

/// <summary>Files, films, consent and settings, in the same way on a site of their own: all on one would take as long as everything else together.</summary>
[CollectionDefinition]
public sealed class LibraryTests : ICollectionFixture<EditingSite>;

/// <summary>A site of its own for people who write: they change pages, which readers' tests should not see. Started once for each collection, signed in once.</summary>
public sealed class EditingSite : IAsyncLifetime
{
    private const string Mail = "redactie@showcase.example";
    private const string AuthorMail = "noor@showcase.example";
    private const string Password = "vier losse woorden samen";

    private DataFolder? _data;
    private ServerProcess? _server;
    private string? _state;
    private string? _authorState;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public async ValueTask InitializeAsync()
    {
        _data = await FilledSite.CopyAsync();
        _server = ServerProcess.Start(_data.Path, new Dictionary<string, string>
        {
            ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Redactie",
            ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = Mail,
            ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
            ["Showcase:Editing:FourEyes:0"] = "event",
        });
        Address = await _server.ListeningAsync();
    }

    /// <summary>Someone who is signed in, in a browser of their own.</summary>
    /// <param name="byTouch">On a screen that is touched.</param>
    internal async Task<Desk> DeskAsync(IBrowser browser, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool byTouch = false)
    {
        var context = await BrowserAsync(browser, width, scheme, _state, byTouch);
        var page = await context.NewPageAsync();
        if (_state is null)
        {
            await SignInAsync(page);
            _state = await context.StorageStateAsync();
        }

        return new Desk(context, page);
    }

    /// <summary>A colleague who may write and not publish; the first time invited by mail, as an author is.</summary>
    internal async Task<Desk> AuthorDeskAsync(IBrowser browser)
    {
        if (_authorState is null)
        {
            await using var inviting = await DeskAsync(browser);
            await inviting.Page.GotoAsync("/beheer/gebruikers/uitnodigen");
            await inviting.Page.FillAsync("#email", AuthorMail);
            await inviting.Page.FillAsync("#naam", "Noor Auteur");
            await inviting.Page.CheckAsync("input[name=rol][value=auteur]");
            await inviting.Page.ClickAsync("main button[type=submit]");
            await inviting.Page.WaitForURLAsync("**/beheer/gebruikers/*gedaan=*");
        }

        var context = await BrowserAsync(browser, 1280, ColorScheme.Light, _authorState);
        var page = await context.NewPageAsync();
        if (_authorState is null)
        {
            await page.GotoAsync(await InvitationAsync());
            await page.GetByLabel("Nieuw wachtwoord").FillAsync(Password);
            await page.GetByLabel("Nogmaals").FillAsync(Password);
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Wachtwoord opslaan" }).ClickAsync();
            await page.WaitForURLAsync("**/beheer");
            _authorState = await context.StorageStateAsync();
        }

        return new Desk(context, page);
    }

    private async Task<IBrowserContext> BrowserAsync(IBrowser browser, int width, ColorScheme scheme, string? state, bool byTouch = false)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme,
            HasTouch = byTouch, StorageState = state, Locale = "nl-NL", TimezoneId = "Europe/Amsterdam", ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        return context;
    }

    /// <summary>Through the form, as the administrator.</summary>
    internal static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/beheer/aanmelden");
        await page.GetByLabel("E-mailadres").FillAsync(Mail);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Aanmelden", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/beheer");
    }

    /// <summary>Path of the link in the letter, from the folder where a site without a mail server leaves its mail.</summary>
    private async Task<string> InvitationAsync()
    {
        var folder = _data!.Combine("mail");
        for (var wait = 0; wait < 100; wait++)
        {
            // Others get letters too, by the order in which tests come.
            foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [])
            {
                var letter = await MimeMessage.LoadAsync(file);
                if (letter.To.Mailboxes.Single().Address != AuthorMail) continue;
                return new Uri(letter.TextBody!.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal)).Trim()).PathAndQuery;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("No letter came.");
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _data?.Dispose();
    }
}
