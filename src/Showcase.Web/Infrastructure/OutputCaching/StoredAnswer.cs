using System.Buffers.Text;
using System.IO.Hashing;
using Microsoft.Extensions.Primitives;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>An answer as it is kept: headers and bodies ready to send, in each coding that was asked for.</summary>
internal sealed class StoredAnswer
{
    /// <summary>Below this a compressed body saves no packet.</summary>
    private const int SmallestCompressed = 256;

    private readonly bool compressible;
    private AnswerBody? gzip;
    private AnswerBody? brotli;

    /// <param name="bytes">The body; whoever stores the answer first calls <see cref="Own"/> when they are not its own for good.</param>
    public StoredAnswer(int status, ReadOnlyMemory<byte> bytes, bool compressible)
    {
        Status = status;
        this.compressible = compressible && bytes.Length >= SmallestCompressed;
        Hash = Base64Url.EncodeToString(XxHash128.Hash(bytes.Span));
        Identity = new AnswerBody(bytes, $"\"{Hash}\"", StringValues.Empty);
    }

    public int Status { get; }

    public string Hash { get; }

    public AnswerBody Identity { get; private set; }

    /// <summary>All headers but those of the coding; set once, before the answer is shared.</summary>
    public KeyValuePair<string, StringValues>[] Headers { get; set; } = [];

    public string[] Tags { get; init; } = [];

    /// <summary>Timestamp of the clock after which the answer is made anew.</summary>
    public long ExpiresAt { get; init; }

    /// <summary>Set by a reader, cleared by eviction: what was read since the last round stays.</summary>
    public bool WasRead { get; set; }

    /// <summary>True when someone asked for it compressed.</summary>
    public bool IsCompressed => brotli is not null || gzip is not null;

    /// <summary>True when it waits to be compressed as well as can be, or was.</summary>
    public bool IsQueued { get; set; }

    /// <summary>True when both codings are as small as they get.</summary>
    public bool IsBest { get; private set; }

    /// <summary>Bytes held or soon to be held: codings are counted from the start at the size that text usually shrinks to.</summary>
    public long Size => Identity.Bytes.Length + (compressible ? Identity.Bytes.Length / 2 : 0) + 1024;

    /// <summary>Takes a copy of a body that was only lent.</summary>
    public void Own() => Identity = new AnswerBody(Identity.Bytes.ToArray(), Identity.ETag!, Identity.Coding);

    public AnswerBody In(ContentCoding coding) => coding switch
    {
        _ when !compressible => Identity,
        ContentCoding.Brotli => brotli ?? Quick(ref brotli, coding),
        ContentCoding.Gzip => gzip ?? Quick(ref gzip, coding),
        _ => Identity,
    };

    /// <summary>Replaces the quick codings by the best ones; their validators change with their bytes.</summary>
    public void MakeBest()
    {
        if (compressible && !IsBest)
        {
            // Both at once: who has seen one at its best may count on the validator of the other.
            var (bestBrotli, bestGzip) = (Make(ContentCoding.Brotli, best: true), Make(ContentCoding.Gzip, best: true));
            (gzip, brotli) = (bestGzip, bestBrotli);
        }

        IsBest = true;
    }

    /// <summary>Takes over compressed bodies of an earlier answer with the same bytes.</summary>
    public void Inherit(StoredAnswer earlier)
    {
        if (earlier.Hash != Hash || earlier.compressible != compressible) return;
        (brotli, gzip, IsBest, IsQueued) = (earlier.brotli, earlier.gzip, earlier.IsBest, earlier.IsBest);
    }

    // Never over the best one, which may have come in the meantime.
    private AnswerBody Quick(ref AnswerBody? kept, ContentCoding coding)
    {
        var made = Make(coding, best: false);
        return Interlocked.CompareExchange(ref kept, made, null) ?? made;
    }

    private AnswerBody Make(ContentCoding coding, bool best)
    {
        var (name, mark) = coding == ContentCoding.Brotli ? (ContentCodings.Brotli, best ? "B" : "b") : (ContentCodings.Gzip, best ? "G" : "g");
        return new AnswerBody(Compressor.Compress(coding, Identity.Bytes.Span, best), $"\"{Hash}.{mark}\"", name);
    }
}
