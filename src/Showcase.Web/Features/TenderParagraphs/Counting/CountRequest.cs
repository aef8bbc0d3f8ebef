using System.Text.Json;
using System.Text.Json.Serialization;

namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>What a page sends: a paragraph, its version, and what was done with it.</summary>
internal sealed record CountRequest(
    [property: JsonPropertyName("paragraaf")] string Paragraph,
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("soort")] string Kind)
{
    public const int MostBytes = 1024;

    private const string ContentType = "application/json";
    private const int LongestSlug = 255;

    // No member twice, none beside the three, none left out or null.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict) { MaxDepth = 1 };

    /// <summary>Whether it can be meant: the shape of a slug and a version, and a kind that is counted. That there is such a paragraph is another question.</summary>
    private bool IsWellFormed =>
        Paragraph.Length is > 0 and <= LongestSlug && Paragraph.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && Version.Length is > 0 and <= CountRow.LongestVersion && Version.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '+')
        && CountKinds.Find(Kind) is not null;

    /// <summary>Reads the body; never more of it than it may be long.</summary>
    /// <returns>Nothing when it is too long or not what a page of ours sends. A form is not: other sites can have a browser send forms, but not JSON.</returns>
    public static async Task<CountRequest?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request.ContentType) || request.ContentLength is > MostBytes)
        {
            return null;
        }

        var bytes = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return length <= MostBytes && Parse(bytes.AsSpan(0, length)) is { IsWellFormed: true } asked ? asked : null;
    }

    private static bool IsJson(string? type) => type is not null && type.Split(';')[0].Trim().Equals(ContentType, StringComparison.OrdinalIgnoreCase);

    private static CountRequest? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<CountRequest>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
