using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;

namespace Showcase.Web.Tests.Support;

/// <summary>A browser of the back office: keeps cookies, follows no redirects, and sends the forms it was shown.</summary>
internal sealed class OfficeVisitor : IDisposable
{
    public const string Password = "vier losse woorden samen";

    private static readonly HtmlParser Parser = new();

    private readonly ShowcaseHost _host;

    public OfficeVisitor(ShowcaseHost host)
    {
        _host = host;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = host.Client.BaseAddress };
    }

    public CookieContainer Cookies { get; } = new();

    public HttpClient Client { get; }

    /// <summary>A visitor who has signed in through the form, as a new user with these roles.</summary>
    public static async Task<OfficeVisitor> SignedInAsync(ShowcaseHost host, params string[] roles)
    {
        var visitor = new OfficeVisitor(host);
        var email = await AddUserAsync(host, roles);
        var answer = await visitor.SignInAsync(email, Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return visitor;
    }

    /// <returns>The e-mail address of a new user with <see cref="Password"/>.</returns>
    public static async Task<string> AddUserAsync(ShowcaseHost host, params string[] roles)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
        var email = $"gebruiker-{Guid.NewGuid():N}@showcase.example";
        var user = new OfficeUser { Id = Guid.NewGuid(), UserName = email, Email = email };
        IdentityRules.Demand(await users.CreateAsync(user, Password));
        IdentityRules.Demand(await users.AddToRolesAsync(user, roles));
        return email;
    }

    public Task<FetchedPage> SignInAsync(string email, string password, string? back = null) =>
        SendAsync("/beheer/aanmelden" + (back is null ? "" : "?naar=" + Uri.EscapeDataString(back)), "/beheer/aanmelden", ("email", email), ("wachtwoord", password));

    public async Task<FetchedPage> GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    /// <summary>Opens a page and sends the form on it that posts to an address, with every field as it stands there unless given otherwise.</summary>
    public async Task<FetchedPage> SendAsync(string page, string action, params (string Name, string Value)[] fields) => await SendFoundAsync(await GetAsync(page), action, fields);

    /// <summary>The same with a page that it was shown already, such as what a form before it answered.</summary>
    public async Task<FetchedPage> SendFoundAsync(FetchedPage shown, string action, params (string Name, string Value)[] fields)
    {
        var form = shown.Document.Forms.FirstOrDefault(form => form.Method == "post" && form.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"The page ({shown.Status}) has no form for {action}:\n{shown.Text}");
        var sent = FieldsOf(form).Where(field => fields.All(given => given.Name != field.Name)).Concat(fields);
        return await PostAsync(action, [.. sent]);
    }

    /// <summary>Sends fields without having been shown a form.</summary>
    public async Task<FetchedPage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    /// <summary>The value of a cookie that the browser would send to a path.</summary>
    public string? Cookie(string name, string path = "/beheer") => Cookies.GetCookies(new Uri(_host.Client.BaseAddress!, path))[name]?.Value;

    public void Dispose() => Client.Dispose();

    public static async Task<FetchedPage> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new FetchedPage(response.StatusCode, response.Headers.Location?.OriginalString, text, await Parser.ParseDocumentAsync(text, TestContext.Current.CancellationToken));
    }

    private static IEnumerable<(string Name, string Value)> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                case IHtmlInputElement { Type: "submit" or "button" }:
                    break;
                case IHtmlInputElement { Name.Length: > 0 } input:
                    yield return (input.Name, input.Value);
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    yield return (select.Name, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    yield return (area.Name, area.Value);
                    break;
            }
        }
    }
}
