using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Showcase.Benchmarks.Editing;

/// <summary>An editor at work: signed in, with the token of the page.</summary>
internal sealed partial class EditingSession(HttpClient client) : IDisposable
{
    private const string Email = "redactie@showcase.example";
    private const string Password = "vier losse woorden samen";

    public static readonly (string Name, string Value)[] Settings =
    [
        ("Umbraco__CMS__Unattended__UnattendedUserName", "Redactie"), ("Umbraco__CMS__Unattended__UnattendedUserEmail", Email), ("Umbraco__CMS__Unattended__UnattendedUserPassword", Password),
        ("Showcase__Office__WritesAtOnce", "100000"), ("Showcase__Office__WritesPerMinute", "100000"), ("Showcase__Media__WarmUp", "false"), ("Showcase__Media__Films__Automatic", "false"), ("Logging__LogLevel__Default", "Warning"),
    ];

    public static async Task<EditingSession> SignInAsync(Uri site)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = site };
        var form = FormToken().Match(await client.GetStringAsync(new Uri("/beheer/aanmelden", UriKind.Relative))).Groups[1].Value;
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = Email, ["wachtwoord"] = Password, ["formulier"] = form });
        using var answer = await client.PostAsync(new Uri("/beheer/aanmelden", UriKind.Relative), fields);
        var page = await client.GetStringAsync(new Uri("/beheer/inhoud", UriKind.Relative));
        client.DefaultRequestHeaders.Add("RequestVerificationToken", PageToken().Match(page).Groups[1].Value);
        return new(client);
    }

    public async Task<JsonNode> GetAsync(string address) => (await client.GetFromJsonAsync<JsonNode>(new Uri("/beheer/api" + address, UriKind.Relative)))!;

    /// <returns>The new revision.</returns>
    public async Task<long> SaveAsync(string key, JsonNode document, string name, long revision, bool autosave) =>
        (long)(await SendAsync(HttpMethod.Put, $"/documents/{key}", new { name, values = document["values"], autosave }, revision))["revision"]!;

    /// <returns>The new revision.</returns>
    public async Task<long> PublishAsync(string key, long revision) => (long)(await SendAsync(HttpMethod.Post, $"/documents/{key}/publish", new { }, revision))["document"]!["revision"]!;

    public void Dispose() => client.Dispose();

    /// <returns>What was answered; nothing for an answer without a body.</returns>
    public async Task<JsonNode> SendAsync(HttpMethod method, string address, object body, long revision)
    {
        using var request = new HttpRequestMessage(method, new Uri("/beheer/api" + address, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.IfMatch.ParseAdd($"\"{revision}\"");
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text.Length == 0 ? "{}" : text)! : throw new InvalidOperationException($"{address}: {(int)answer.StatusCode} {text}");
    }

    [GeneratedRegex("name=\"formulier\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex FormToken();

    [GeneratedRegex("name=\"formulier\" content=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex PageToken();
}
