using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Building;

/// <summary>A reader without script who fills in the screen as it was sent: cookies and redirects as a browser has them.</summary>
internal sealed class BuildVisitor : IDisposable
{
    public const string Screen = "/paragrafen/samenstellen";
    public const string Clause = "contractvoorwaarde-vijf-procent";
    public const string Merelstede = "GM9101";

    private static readonly HtmlParser Parser = new();

    private readonly HttpClient client;

    public BuildVisitor(ShowcaseHost host, bool keepsCookies = true) =>
        client = new HttpClient(new SocketsHttpHandler { UseCookies = keepsCookies }) { BaseAddress = host.Client.BaseAddress };

    /// <summary>The page as it was last sent.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>Where the reader is, with its query.</summary>
    public string Address { get; private set; } = "";

    public string Text => Page.QuerySelector("#clausule")?.TextContent ?? "";

    public Task OpenAsync(string query = "") => ShowAsync(() => new HttpRequestMessage(HttpMethod.Get, Screen + query));

    /// <summary>Sends the form as it stands, with something typed and by a button.</summary>
    public Task SendAsync(string act, params (string Name, string Value)[] typed) => ShowAsync(() => new HttpRequestMessage(HttpMethod.Post, Screen) { Content = Form(act, typed) });

    public async Task<(HttpStatusCode Status, byte[] Bytes, string? Type, string? Name)> DownloadAsync(string extension, params (string Name, string Value)[] typed)
    {
        using var answer = await client.PostAsync(new Uri($"{Screen}/document.{extension}", UriKind.Relative), Form(null, typed), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName);
    }

    public async Task<string> DownloadTextAsync(string extension, params (string Name, string Value)[] typed) => Encoding.UTF8.GetString((await DownloadAsync(extension, typed)).Bytes);

    public string ValueOf(string alias) => Page.QuerySelector($"[name='v.{alias}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => throw new InvalidOperationException($"There is no field for {alias}."),
    };

    public string ProblemOf(string alias) => Page.QuerySelector($"#probleem-veld-{alias}")!.TextContent.Trim();

    /// <summary>Ids of the document, in its order.</summary>
    public IReadOnlyList<string> Chosen => [.. Page.QuerySelectorAll<IHtmlInputElement>("input[name=p]").Select(input => input.Value.Split('@')[0])];

    public void Dispose() => client.Dispose();

    private FormUrlEncodedContent Form(string? act, (string Name, string Value)[] typed)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in Page.QuerySelectorAll("#samenstellen input[name], #samenstellen select[name]"))
        {
            var name = element.GetAttribute("name")!;
            if (typed.All(one => one.Name != name))
            {
                values.Add(new(name, element is IHtmlSelectElement select ? select.Value ?? "" : ((IHtmlInputElement)element).Value));
            }
        }

        values.AddRange(typed.Select(one => new KeyValuePair<string, string>(one.Name, one.Value)));
        if (act is not null) values.Add(new("doe", act));
        return new FormUrlEncodedContent(values);
    }

    private async Task ShowAsync(Func<HttpRequestMessage> ask)
    {
        using var request = ask();
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Address = answer.RequestMessage!.RequestUri!.PathAndQuery;
        Page = await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}
