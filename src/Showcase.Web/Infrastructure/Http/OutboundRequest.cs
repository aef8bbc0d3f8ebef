using System.Net;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>What to fetch, and within which limits.</summary>
internal sealed record OutboundRequest(Uri Address)
{
    /// <summary>May hold secrets: never logged.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public int MaximumBytes { get; init; } = 1024 * 1024;

    /// <summary>For one attempt, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public bool AllowHttp { get; init; }

    public bool AllowPrivateAddresses { get; init; }

    public int Retries { get; init; } = 4;

    /// <summary>Pause before the first retry; doubles, with chance.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Dutch word for the other side, in reasons: <c>bron</c>.</summary>
    public string Party { get; init; } = "bron";
}

/// <summary>What to send.</summary>
internal sealed record OutboundBody(ReadOnlyMemory<byte> Bytes, string ContentType);

/// <summary>What came back.</summary>
/// <param name="RetryAfter">How long the other side asked to wait.</param>
/// <param name="Body">Of what was fetched only with 200; of an answer to what was sent its beginning.</param>
internal sealed record OutboundAnswer(HttpStatusCode Status, string? MediaType, string? ETag, TimeSpan? RetryAfter, ReadOnlyMemory<byte> Body)
{
    /// <summary>May go well a moment later.</summary>
    public bool IsTemporary => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500;
}

/// <summary>Nothing usable came back.</summary>
/// <param name="reason">Dutch sentence, without address or secret.</param>
/// <param name="isLasting">True when trying again without a change somewhere is useless.</param>
internal sealed class OutboundException(string reason, bool isLasting, Exception? inner = null) : IOException(reason, inner)
{
    public bool IsLasting => isLasting;
}
