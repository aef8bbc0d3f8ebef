using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Delivery;

/// <summary>Asks the API as a client elsewhere does.</summary>
internal sealed class DeliveryClient(HttpClient http)
{
    public const string Base = "/umbraco/delivery/api/v2";

    public static async Task<DeliveryClient> OfAsync(SharedHost shared) => new((await shared.Started).Client);

    public static DeliveryClient Of(ShowcaseHost host) => new(host.Client);

    public async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Base + address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The answer, which must be a good one.</summary>
    public async Task<JsonElement> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(address, headers);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode} {text}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonElement.Parse(text);
    }

    /// <summary>The problem, which must be one: problem details that no one may keep.</summary>
    public async Task<JsonElement> GetProblemAsync(HttpStatusCode status, string address, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(address, headers);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> StatusAsync(string address, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(address, headers);
        return response.StatusCode;
    }

    public async Task<IReadOnlyList<string>> PathsAsync(string query, params (string Name, string Value)[] headers) =>
        [.. (await GetAsync("/content?take=1000&fields=properties[none]&" + query, headers)).GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("route").GetProperty("path").GetString()!)];
}
