using Microsoft.Extensions.Primitives;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>One answer in one coding: ready bytes with their strong validator.</summary>
internal sealed class AnswerBody(ReadOnlyMemory<byte> bytes, string etag, StringValues coding)
{
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public StringValues ETag { get; } = etag;

    /// <summary>Value of <c>Content-Encoding</c>; empty for identity.</summary>
    public StringValues Coding { get; } = coding;
}
