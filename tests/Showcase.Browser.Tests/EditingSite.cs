using Microsoft.Playwright;
using Showcase.Web.Tests.Support;

namespace Showcase.Browser.Tests;

/// <summary>A site of its own for people who write: they change pages, which no other test should see. Started once, signed in once.</summary>
public sealed class EditingSite : IAsyncLifetime
{
    private const string Mail = "redactie@showcase.example";
    private const string Password = "vier losse woorden samen";

    private readonly DataFolder _data = new();
    private ServerProcess? _server;
    private Uri _address = new("http://127.0.0.1/");
    private string? _state;

    public async ValueTask InitializeAsync()
    {
        _server = ServerProcess.Start(_data.Path, new Dictionary<string, string>
        {
            ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Redactie",
            ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = Mail,
            ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
        });
        _address = await _server.ListeningAsync();
    }

    /// <summary>Someone who is signed in, in a browser of their own.</summary>
    internal async Task<Desk> DeskAsync(IBrowser browser, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme,
            StorageState = _state, Locale = "nl-NL", TimezoneId = "Europe/Amsterdam", ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        if (_state is null)
        {
            await page.GotoAsync("/beheer/aanmelden");
            await page.GetByLabel("E-mailadres").FillAsync(Mail);
            await page.GetByLabel("Wachtwoord").FillAsync(Password);
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Aanmelden", Exact = true }).ClickAsync();
            await page.WaitForURLAsync("**/beheer");
            _state = await context.StorageStateAsync();
        }

        return new Desk(context, page);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _data.Dispose();
    }
}
