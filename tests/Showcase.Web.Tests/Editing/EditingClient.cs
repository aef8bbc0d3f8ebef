using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Editing;

/// <summary>The content section as a browser uses it: signed in, with the token of the page it runs in.</summary>
internal sealed class EditingClient : IDisposable
{
    private readonly OfficeVisitor _visitor;

    private EditingClient(OfficeVisitor visitor, string name) => (_visitor, Name) = (visitor, name);

    /// <summary>Sign-in name.</summary>
    public string Name { get; }

    /// <summary>Sent with every write; nothing leaves it out.</summary>
    public string? Token { get; set; }

    public static Task<EditingClient> SignedInAsync(EditingSite site, string role) => SignedInAsync(site, role, []);

    /// <param name="organisations">The organisations that this person is kept to.</param>
    public static async Task<EditingClient> SignedInAsync(EditingSite site, string role, params Guid[] organisations)
    {
        var email = await OfficeVisitor.AddUserAsync(site.Host, role);
        await using (var scope = site.Host.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
            IdentityRules.Demand(await users.AddClaimsAsync((await users.FindByEmailAsync(email))!, organisations.Select(key => new Claim(OfficeRights.Organisation, key.ToString()))));
        }

        var visitor = new OfficeVisitor(site.Host);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync(email, OfficeVisitor.Password)).Status);
        var page = await visitor.GetAsync("/beheer/inhoud");
        return new(visitor, email) { Token = page.Document.QuerySelector("meta[name=formulier]")!.GetAttribute("content") };
    }

    /// <summary>Someone who is kept to these sections; the token is of a page that everyone has.</summary>
    public static async Task<EditingClient> InSectionAsync(EditingSite site, string role, params string[] sections)
    {
        var email = await OfficeVisitor.AddUserAsync(site.Host, role);
        await using (var scope = site.Host.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<OfficeUser>>();
            IdentityRules.Demand(await users.AddClaimsAsync((await users.FindByEmailAsync(email))!, sections.Select(section => new Claim(OfficeRights.Section, section))));
        }

        var visitor = new OfficeVisitor(site.Host);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync(email, OfficeVisitor.Password)).Status);
        var page = await visitor.GetAsync("/beheer/account");
        return new(visitor, email) { Token = page.Document.QuerySelector("input[name=formulier]")!.GetAttribute("value") };
    }

    /// <summary>Somebody who never signed in.</summary>
    public static EditingClient Unknown(EditingSite site) => new(new OfficeVisitor(site.Host), "");

    /// <summary>Someone who is signed in already, on the page of a section.</summary>
    public static async Task<EditingClient> WithPageAsync(OfficeVisitor visitor, string path)
    {
        var page = await visitor.GetAsync(path);
        return new(visitor, "") { Token = page.Document.QuerySelector("meta[name=formulier]")!.GetAttribute("content") };
    }

    public Task<EditingAnswer> GetAsync(string address) => SendAsync(HttpMethod.Get, address, null, null);

    public Task<EditingAnswer> PostAsync(string address, object? body = null, long? revision = null) => SendAsync(HttpMethod.Post, address, body, revision);

    public Task<EditingAnswer> PutAsync(string address, object body, long? revision) => SendAsync(HttpMethod.Put, address, body, revision);

    public Task<EditingAnswer> DeleteAsync(string address, long? revision = null) => SendAsync(HttpMethod.Delete, address, null, revision);

    /// <summary>Removes for good what lies in a recycle bin, however much that is.</summary>
    /// <param name="address">Of the bin, below <c>/beheer/api</c>.</param>
    public async Task EmptyBinAsync(string address)
    {
        if (await DeleteAsync($"{address}?count=0") is { Status: HttpStatusCode.Conflict } full
            && await DeleteAsync($"{address}?count={full.Json!["count"]}") is { Status: HttpStatusCode.Accepted } begun)
        {
            await Eventually.TrueAsync(async () => (string)(await GetAsync($"/jobs/{begun.Json!["job"]}")).Json!["state"]! is not ("waiting" or "running"));
        }
    }

    public Task<EditingAnswer> SendAsync(HttpMethod method, string address, object? body, long? revision) => SendContentAsync(
        method, address, body is null ? null : new StringContent(body as string ?? System.Text.Json.JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"), revision);

    public async Task<EditingAnswer> SendContentAsync(HttpMethod method, string address, HttpContent? content, long? revision)
    {
        using var request = new HttpRequestMessage(method, new Uri("/beheer/api" + address, UriKind.Relative)) { Content = content };
        if (Token is not null && method != HttpMethod.Get) request.Headers.Add("RequestVerificationToken", Token);
        if (revision is { } known) request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{known}\""));
        // A server that refuses the length does not read what comes: the client asks first.
        request.Headers.ExpectContinue = request.Content?.Headers.ContentLength > 1_000_000;
        using var answer = await _visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(answer.StatusCode, text.Length > 0 && text[0] is '{' or '[' ? JsonNode.Parse(text) : null, text, answer.Content.Headers.ContentType?.MediaType) { RetryAfter = answer.Headers.RetryAfter?.ToString() };
    }

    /// <summary>What its browser sends along, for requests that no browser would make.</summary>
    public string CookieHeader => _visitor.Cookies.GetCookieHeader(new Uri(_visitor.Client.BaseAddress!, "/beheer/api"));

    /// <summary>What stands at an address, byte for byte.</summary>
    public Task<HttpResponseMessage> FetchAsync(string address) => _visitor.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<string> FetchTextAsync(string address)
    {
        using var answer = await FetchAsync(address);
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Makes a page at the root of the site, or another document.</summary>
    public async Task<Guid> CreateAsync(Guid parent, string name, string type = "page", Dictionary<string, string?>? values = null)
    {
        var key = Guid.NewGuid();
        var answer = await PostAsync("/documents", new { key, type, parent, name, values = values ?? PageValues(name) });
        Assert.True(answer.Status == HttpStatusCode.Created, answer.Text);
        return key;
    }

    public async Task<EditingAnswer> OpenAsync(Guid key) => await GetAsync($"/documents/{key}");

    public async Task<long> RevisionAsync(Guid key) => (await OpenAsync(key)).Revision;

    public static Dictionary<string, string?> PageValues(string title) => new()
    {
        ["title"] = title,
        ["intro"] = "Een inleiding.",
        ["body"] = """{"markup":"<p>Eerste alinea.</p><p>Tweede alinea.</p>","blocks":null}""",
    };

    public void Dispose() => _visitor.Dispose();
}

/// <summary>What came back.</summary>
internal sealed record EditingAnswer(HttpStatusCode Status, JsonNode? Json, string Text, string? MediaType)
{
    public string? RetryAfter { get; init; }

    public long Revision => (long)Json!["revision"]!;

    public IReadOnlyList<JsonNode> Items => [.. Json!["items"]!.AsArray().OfType<JsonNode>()];

    public IReadOnlyList<string> Reasons => [.. Json!["reasons"]!.AsArray().Select(reason => (string)reason!["text"]!)];
}
