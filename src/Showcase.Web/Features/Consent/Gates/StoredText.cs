using System.Text.Json;

namespace Showcase.Web.Features.Consent.Gates;

/// <summary>The texts in a stored value: itself, or all strings of the JSON that it is.</summary>
internal static class StoredText
{
    private const int Deepest = 8;

    public static string Of(string value) => string.Join('\n', In(value, 0));

    private static IEnumerable<string> In(string value, int depth)
    {
        if (depth == Deepest || value.Length == 0 || value[0] is not ('{' or '[')) return [value];
        try
        {
            using var json = JsonDocument.Parse(value);
            return [.. In(json.RootElement, depth)];
        }
        catch (JsonException)
        {
            return [value];
        }
    }

    private static IEnumerable<string> In(JsonElement element, int depth) => element.ValueKind switch
    {
        JsonValueKind.String => In(element.GetString()!, depth + 1),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => In(item, depth)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => In(member.Value, depth)),
        _ => [],
    };
}
