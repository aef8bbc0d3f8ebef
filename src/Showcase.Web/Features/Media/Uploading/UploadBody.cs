using System.Buffers;
using System.Security.Cryptography;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Writes a request's body to a file as it comes in, counting and hashing on the way; never much of it is in memory.</summary>
internal static class UploadBody
{
    private const int Piece = 128 * 1024;

    /// <returns>SHA-256 in hexadecimal digits; nothing when more came than was allowed.</returns>
    public static async Task<string?> WriteAsync(Stream body, FileInfo target, long limit, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(target.FullName, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            var length = 0L;
            for (var read = await body.ReadAsync(piece, cancellationToken); read > 0; read = await body.ReadAsync(piece, cancellationToken))
            {
                length += read;
                if (length > limit)
                {
                    return null;
                }

                hash.AppendData(piece, 0, read);
                await file.WriteAsync(piece.AsMemory(0, read), cancellationToken);
            }

            file.Flush(flushToDisk: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string HashOf(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
