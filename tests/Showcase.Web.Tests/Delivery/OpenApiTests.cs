using System.Text.Json;
using System.Text.Json.Nodes;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Delivery;

/// <summary>The description that clients are generated from. A change to it is a change to the contract: look at the difference before accepting it.</summary>
public sealed class OpenApiTests(SharedHost shared)
{
    private const string Snapshot = "tests/Showcase.Web.Tests/Delivery/delivery-openapi.json";

    [Fact]
    public async Task The_description_is_the_one_that_was_agreed()
    {
        var present = (await GetAsync("/umbraco/swagger/delivery/swagger.json")).ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n";
        var file = Path.Combine(RepositoryRoot.Path, Snapshot);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(file, present, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), present, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task It_stands_at_both_addresses() =>
        Assert.True(JsonNode.DeepEquals(await GetAsync("/umbraco/swagger/delivery/swagger.json"), await GetAsync("/umbraco/openapi/delivery.json")));

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var document = await GetAsync("/umbraco/openapi/delivery.json");
        var known = document["components"]!["schemas"]!.AsObject().Select(schema => "#/components/schemas/" + schema.Key).ToHashSet();
        var references = References(document).ToList();

        Assert.True(references.Count > 200);
        Assert.All(references, reference => Assert.Contains(reference, known));
    }

    [Fact]
    public async Task Every_address_of_the_api_is_described_with_its_answers()
    {
        var paths = (await GetAsync("/umbraco/openapi/delivery.json"))["paths"]!.AsObject();

        Assert.Equal(
            ["", "/item/{id}", "/item/{path}", "/items"],
            paths.Select(path => path.Key).Where(path => path.Contains("/content", StringComparison.Ordinal)).Select(path => path[(DeliveryClient.Base + "/content").Length..]).Order());
        Assert.Equal(8, paths.Count);
        Assert.All(paths, path => Assert.NotNull(path.Value!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]));
        Assert.All(paths, path => Assert.NotNull(path.Value!["get"]!["responses"]!["400"]!["content"]!["application/problem+json"]!["schema"]));
    }

    [Fact]
    public async Task Answers_hold_no_member_that_the_description_does_not_know()
    {
        var schemas = (await GetAsync("/umbraco/openapi/delivery.json"))["components"]!["schemas"]!.AsObject();
        var items = (await (await DeliveryClient.OfAsync(shared)).GetAsync("/content?take=1000")).GetProperty("items").EnumerateArray().ToArray();
        var seen = new HashSet<string>();

        foreach (var item in items)
        {
            var alias = item.GetProperty("contentType").GetString()!;
            var described = schemas[char.ToUpperInvariant(alias[0]) + alias[1..] + "PropertiesModel"]!["properties"]!.AsObject();
            seen.Add(alias);
            Assert.All(item.GetProperty("properties").EnumerateObject(), property =>
            {
                Assert.True(described.ContainsKey(property.Name), $"{alias}.{property.Name}");
                Assert.True(Fits(property.Value, described[property.Name]!), $"{alias}.{property.Name}: {property.Value} is no {described[property.Name]}");
            });
        }

        Assert.True(seen.Count >= 12);
    }

    private static bool Fits(JsonElement value, JsonNode schema) => value.ValueKind switch
    {
        JsonValueKind.Null => schema["nullable"]?.GetValue<bool>() ?? false,
        JsonValueKind.String => (string?)schema["type"] == "string",
        JsonValueKind.Number => (string?)schema["type"] is "integer" or "number",
        JsonValueKind.True or JsonValueKind.False => (string?)schema["type"] == "boolean",
        JsonValueKind.Array => (string?)schema["type"] == "array",
        _ => (string?)schema["type"] == "object",
    };

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            member is { Key: "$ref", Value: JsonValue reference } ? [reference.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private async Task<JsonNode> GetAsync(string address)
    {
        using var response = await (await shared.Started).Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/json", response.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
