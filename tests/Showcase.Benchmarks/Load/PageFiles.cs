namespace Showcase.Benchmarks.Load;

/// <summary>A page of the site as it was sent: the same bytes for nginx, and the headers that came with them.</summary>
internal sealed record PageFiles(byte[] Identity, byte[] Gzip, byte[] Brotli, IReadOnlyDictionary<string, string> Headers)
{
    private static readonly string[] NginxHasItsOwn = ["Date", "Content-Length", "Content-Type", "Content-Encoding", "ETag", "Server", "Connection", "Vary"];

    /// <summary>Reads until the site has compressed the page as well as it can.</summary>
    public static async Task<PageFiles> ReadAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        for (var round = 0; round < 200; round++)
        {
            var (_, etag, _) = await FetchAsync(client, address, "br", cancellationToken);
            if (etag.EndsWith(".B\"", StringComparison.Ordinal)) break;
            await Task.Delay(100, cancellationToken);
        }

        var (brotli, _, headers) = await FetchAsync(client, address, "br", cancellationToken);
        var (gzip, _, _) = await FetchAsync(client, address, "gzip", cancellationToken);
        var (identity, _, _) = await FetchAsync(client, address, "identity", cancellationToken);
        return new PageFiles(identity, gzip, brotli, headers);
    }

    private static async Task<(byte[] Bytes, string ETag, IReadOnlyDictionary<string, string> Headers)> FetchAsync(
        HttpClient client, Uri address, string coding, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        using var response = await client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var headers = response.Headers.Where(header => !NginxHasItsOwn.Contains(header.Key)).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return (await response.Content.ReadAsByteArrayAsync(cancellationToken), response.Headers.ETag?.ToString() ?? "", headers);
    }
}
