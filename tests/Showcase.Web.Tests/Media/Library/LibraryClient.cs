using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Showcase.Core.Consent;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>The media library as its client uses it: signed in, with the token of the page it runs in.</summary>
internal static class LibraryClient
{
    public static Task<EditingAnswer> UploadAsync(this EditingClient client, byte[] content, string name, Guid? key = null, string more = "") =>
        client.SendFileAsync(HttpMethod.Post, $"/media?key={key ?? Guid.NewGuid()}&name={Uri.EscapeDataString(name)}{more}", content, null);

    /// <summary>What someone says of a picture without people, so that it is public at once.</summary>
    public static string Said => $"&altText={Uri.EscapeDataString("Wat er te zien is.")}{Nobody}";

    private static string Nobody => $"&portrayal={Uri.EscapeDataString(PortrayalChoice.Nobody)}";

    /// <summary>Uploads with all that is asked, and wants it to be there and public.</summary>
    public static async Task<JsonNode> PublishFileAsync(this EditingClient client, byte[] content, string name, Guid? key = null, string more = "")
    {
        var answer = await client.UploadAsync(content, name, key, $"{Said}&copy=true{more}");
        Assert.True(answer.Status == HttpStatusCode.Created, answer.Text);
        Assert.True((string)answer.Json!["state"]! == "published", answer.Text);
        return answer.Json;
    }

    public static Task<EditingAnswer> ReplaceAsync(this EditingClient client, Guid key, byte[] content, string name, long? revision) =>
        client.SendFileAsync(HttpMethod.Put, $"/media/{key}/file?name={Uri.EscapeDataString(name)}{Nobody}", content, revision);

    public static Task<EditingAnswer> SendFileAsync(this EditingClient client, HttpMethod method, string address, byte[] content, long? revision)
    {
        var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return client.SendContentAsync(method, address, body, revision);
    }

    public static async Task<EditingAnswer> FolderAsync(this EditingClient client, string name, Guid? parent = null, Guid? key = null) =>
        await client.PostAsync("/media/folders", new { key = key ?? Guid.NewGuid(), parent, name });

    /// <summary>What is on its way into the library at this moment.</summary>
    public static string[] Coming(this EditingSite site) =>
        Path.Combine(site.Host.DataPath, "uploads") is var folder && Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories) : [];

    public static Guid Key(this JsonNode item) => (Guid)item["key"]!;

    public static string Url(this JsonNode item) => (string)item["url"]!;
}
