using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Json;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Keeps the selection and what was filled in with the reader, in a cookie that goes with the browser's session: it survives a reload and is nowhere else.</summary>
/// <remarks>It only goes to this screen, and the server trusts it no more than a form. Names and values do not go into the address, where others would see them.</remarks>
/// <param name="isHttps">True when the public reaches the site over https.</param>
public sealed class DraftCookie(bool isHttps)
{
    public const string Name = "samenstellen";

    // Browsers keep 4,096 bytes with name and attributes
    private const int LongestCookie = 3_600;

    // What a hostile cookie may unpack to
    private const int MostUnpacked = 64 * 1024;

    /// <summary>Paragraphs and values of the last visit; nothing when there is none or it cannot be read.</summary>
    public Draft? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 and <= LongestCookie } written || !Base64Url.IsValid(written))
        {
            return null;
        }

        try
        {
            using var packed = new BrotliStream(new MemoryStream(Base64Url.DecodeFromChars(written)), CompressionMode.Decompress);
            var room = new byte[MostUnpacked];
            var length = packed.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
            return length == room.Length ? null : JsonSerializer.Deserialize<Draft>(room.AsSpan(0, length));
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>True when it fits.</summary>
    public bool TryWrite(HttpResponse response, BuildState state)
    {
        var draft = new Draft([.. state.Chosen.Select(chosen => chosen.ToString())], state.Values.ToDictionary(pair => pair.Key, string? (pair) => pair.Value));
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(brotli, draft);
        }

        var written = Base64Url.EncodeToString(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        if (written.Length > LongestCookie)
        {
            response.Cookies.Delete(Name, Attributes(response.HttpContext.Request));
            return false;
        }

        response.Cookies.Append(Name, written, Attributes(response.HttpContext.Request));
        return true;
    }

    private CookieOptions Attributes(HttpRequest request) => new()
    {
        Path = BuildingRoutes.Build,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps || isHttps,
        IsEssential = true,
    };
}

/// <summary>What the cookie holds.</summary>
/// <param name="Chosen">Paragraphs as <c>id@version</c>.</param>
/// <param name="Values">By alias.</param>
public sealed record Draft(IReadOnlyList<string?>? Chosen, IReadOnlyDictionary<string, string?>? Values)
{
    public IEnumerable<KeyValuePair<string, string>> Typed => (Values ?? new Dictionary<string, string?>()).Where(pair => pair.Value is not null)!;
}
