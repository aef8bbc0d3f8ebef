using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Showcase.Web.Features.Monitoring.Sources;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>What a file is, found out by reading its bytes once: size, hash and encoding.</summary>
/// <param name="Hash">SHA-256 in hex.</param>
internal sealed record FileInspection(string Hash, Encoding Encoding)
{
    private const int BlockSize = 1 << 16;

    // Guessing between encodings without a byte-order mark: what is valid UTF-8 is UTF-8, the rest is what Dutch systems
    // export otherwise.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="RefusedException">Too large, empty, or not text.</exception>
    public static async Task<FileInspection> InspectAsync(string path, long maximumBytes, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        await using var file = Open(path);
        if (file.Length > maximumBytes)
        {
            throw new RefusedException($"{name} is groter dan {maximumBytes / (1024 * 1024)} MB.");
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[BlockSize];
        var seen = new Utf8Check();
        Encoding? marked = null;
        long total = 0;
        int read;
        while ((read = await file.ReadAsync(block, cancellationToken)) > 0)
        {
            marked ??= total == 0 ? MarkedEncoding(block.AsSpan(0, read)) : null;
            total += read;
            if (total > maximumBytes)
            {
                throw new RefusedException($"{name} is groter dan {maximumBytes / (1024 * 1024)} MB.");
            }

            hash.AppendData(block, 0, read);
            seen.Add(block.AsSpan(0, read));
        }

        if (total == 0)
        {
            throw new RefusedException($"{name} is leeg.");
        }

        if (seen.HasNul && marked is not UnicodeEncoding)
        {
            throw new RefusedException($"{name} bevat NUL-tekens en is geen leesbaar tekstbestand.");
        }

        return new FileInspection(Convert.ToHexStringLower(hash.GetHashAndReset()), marked ?? (seen.IsValid ? Encoding.UTF8 : Windows1252));
    }

    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BlockSize, FileOptions.SequentialScan);

    private static UnicodeEncoding? MarkedEncoding(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    /// <summary>Validity over block borders: the tail of an unfinished character is kept for the next block.</summary>
    private sealed class Utf8Check
    {
        private readonly byte[] _joined = new byte[BlockSize + 4];
        private int _kept;

        public bool HasNul { get; private set; }

        public bool IsValid { get; private set; } = true;

        public void Add(ReadOnlySpan<byte> block)
        {
            HasNul |= block.Contains((byte)0);
            if (!IsValid)
            {
                return;
            }

            block.CopyTo(_joined.AsSpan(_kept));
            var all = _joined.AsSpan(0, _kept + block.Length);
            var whole = all.Length - UnfinishedTail(all);
            IsValid = Utf8.IsValid(all[..whole]);
            _kept = all.Length - whole;
            all[whole..].CopyTo(_joined);
        }

        private static int UnfinishedTail(ReadOnlySpan<byte> bytes)
        {
            for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
            {
                var lead = bytes[^back];
                if (lead >= 0xC0)
                {
                    var needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                    return back < needed ? back : 0;
                }
            }

            return 0;
        }
    }
}
