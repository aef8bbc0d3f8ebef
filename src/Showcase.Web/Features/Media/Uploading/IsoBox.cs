using System.Buffers.Binary;
using System.Text;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>A box of the container that AVIF shares with MP4.</summary>
internal readonly record struct IsoBox(string Type, int Start, int Content, int End)
{
    /// <summary>The boxes of a stretch of a file; what hangs behind the last of them is none.</summary>
    public static IEnumerable<IsoBox> In(byte[] file, int start, int end)
    {
        while (end - start >= 8)
        {
            var (length, head) = ((long)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(start)), 8);
            if (length == 1 && end - start >= 16)
            {
                (length, head) = ((long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(file.AsSpan(start + 8)), long.MaxValue), 16);
            }

            length = length == 0 ? end - start : length;
            if (length < head || length > end - start)
            {
                yield break;
            }

            yield return new(Encoding.Latin1.GetString(file, start + 4, 4), start, start + head, start + (int)length);
            start += (int)length;
        }
    }
}
