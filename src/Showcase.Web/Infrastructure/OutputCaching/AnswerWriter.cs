using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Sends a stored answer: 304 to a reader who has it, else the ready bytes in the coding the reader likes best.</summary>
internal static class AnswerWriter
{
    /// <summary>Sets status and headers.</summary>
    /// <returns>The bytes to send; empty for 304 and HEAD.</returns>
    public static ReadOnlyMemory<byte> WriteHead(IFeatureCollection features, StoredAnswer answer)
    {
        var request = features.Get<IHttpRequestFeature>()!;
        var response = features.Get<IHttpResponseFeature>()!;
        var body = answer.In(ContentCodings.Preferred(request.Headers.AcceptEncoding));
        var headers = response.Headers;
        foreach (var (name, value) in answer.Headers) headers[name] = value;
        if (SecurityHeaders.IsSecure(request.Scheme, request.Headers)) headers.StrictTransportSecurity = SecurityHeaders.TransportSecurity;
        headers.ETag = body.ETag;
        if (answer.Status == StatusCodes.Status200OK && request.Headers.IfNoneMatch is { Count: > 0 } known && EntityTags.Matches(known, body.ETag!))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.ContentType = default;
            return default;
        }

        response.StatusCode = answer.Status;
        if (body.Coding.Count > 0) headers.ContentEncoding = body.Coding;
        headers.ContentLength = body.Bytes.Length;
        return request.Method == HttpMethods.Head ? default : body.Bytes;
    }

    public static async Task WriteAsync(IFeatureCollection features, StoredAnswer answer, CancellationToken cancellationToken)
    {
        var bytes = WriteHead(features, answer);
        if (bytes.Length > 0) await features.Get<IHttpResponseBodyFeature>()!.Writer.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>Puts the whole answer into the connection's buffer without waiting; the server sends it when the request ends.</summary>
    public static void WriteNow(IFeatureCollection features, StoredAnswer answer)
    {
        var bytes = WriteHead(features, answer);
        if (bytes.Length == 0) return;
        var body = features.Get<IHttpResponseBodyFeature>()!;
        if (body.StartAsync(CancellationToken.None) is { IsCompletedSuccessfully: false }) throw new InvalidOperationException("An answer without callbacks starts at once.");
        body.Writer.Write(bytes.Span);
    }
}
