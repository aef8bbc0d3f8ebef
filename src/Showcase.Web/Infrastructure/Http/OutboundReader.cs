namespace Showcase.Web.Infrastructure.Http;

/// <summary>Reads what the other side answers, never more than may be.</summary>
internal static class OutboundReader
{
    private const int BlockSize = 64 * 1024;

    // The announced length may lie, and a packed answer has none: what counts is what arrives, unpacked.
    public static async Task<ReadOnlyMemory<byte>> WholeAsync(HttpResponseMessage response, int maximumBytes, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > maximumBytes)
        {
            throw TooLarge(maximumBytes);
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var block = new byte[BlockSize];
        int length;
        while ((length = await body.ReadAsync(block, cancellationToken)) > 0)
        {
            if (read.Length + length > maximumBytes)
            {
                throw TooLarge(maximumBytes);
            }

            read.Write(block, 0, length);
        }

        return read.GetBuffer().AsMemory(0, (int)read.Length);
    }

    // What was sent has arrived when the headers are here: a body that is broken off, never ends or is too slow changes nothing about that.
    public static async Task<ReadOnlyMemory<byte>> BeginningAsync(HttpResponseMessage response, int maximumBytes, CancellationToken cancellationToken)
    {
        var read = new byte[maximumBytes];
        var length = 0;
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            int more;
            while (length < maximumBytes && (more = await body.ReadAsync(read.AsMemory(length), cancellationToken)) > 0)
            {
                length += more;
            }
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or HttpRequestException or OperationCanceledException)
        {
            // What came so far is the beginning
        }

        return read.AsMemory(0, length);
    }

    private static OutboundException TooLarge(int maximumBytes) => new($"Het antwoord is groter dan {maximumBytes / 1024} kB.", isLasting: true);
}
