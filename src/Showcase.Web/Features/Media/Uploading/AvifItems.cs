using System.Text;

namespace Showcase.Web.Features.Media.Uploading;

/// <param name="Type">Four letters, as in <c>av01</c> and <c>Exif</c>.</param>
/// <param name="TypeAt">Where those letters stand in the file.</param>
/// <param name="NameAt">Where its name stands in the file.</param>
/// <param name="Extents">Where its bytes stand in the file.</param>
internal sealed record AvifItem(string Type, int TypeAt, int NameAt, IReadOnlyList<(long Start, long Length)> Extents);

/// <summary>The items of an AVIF and their places (ISO/IEC 23008-12 and 14496-12: iinf, iloc, idat).</summary>
internal sealed record AvifItems(IReadOnlyList<AvifItem> All)
{
    private const int FullBox = 4;
    private const int Most = 10_000;

    public static AvifItems Read(byte[] file, IsoBox meta)
    {
        var boxes = IsoBox.In(file, meta.Content + FullBox, meta.End).ToList();
        var (infos, places) = (boxes.Single(box => box.Type == "iinf"), boxes.Single(box => box.Type == "iloc"));
        var inside = boxes.Where(box => box.Type == "idat").Select(box => box.Content).FirstOrDefault(-1);
        var extents = Places(new Reading(file, places.Content, places.End), inside);
        var start = infos.Content + FullBox + (file[infos.Content] == 0 ? 2 : 4);
        return new([.. IsoBox.In(file, start, infos.End).Where(box => box.Type == "infe").Select(box => Item(file, box, extents))]);
    }

    private static AvifItem Item(byte[] file, IsoBox info, Dictionary<long, List<(long, long)>> extents)
    {
        var reading = new Reading(file, info.Content, info.End);
        var version = reading.Number(1);
        reading.Number(3);
        var id = version switch { 2 => reading.Number(2), 3 => reading.Number(4), _ => throw new InvalidDataException() };
        reading.Number(2);
        var typeAt = reading.At;
        reading.Number(4);
        return new(Encoding.Latin1.GetString(file, typeAt, 4), typeAt, reading.At, extents.GetValueOrDefault(id) ?? []);
    }

    private static Dictionary<long, List<(long, long)>> Places(Reading reading, int inside)
    {
        var version = reading.Number(1);
        reading.Number(3);
        var (sizes, bases) = ((int)reading.Number(1), (int)reading.Number(1));
        var count = reading.Number(version < 2 ? 2 : 4);
        var (places, all) = (new Dictionary<long, List<(long, long)>>(), 0L);
        for (; count > 0; count--)
        {
            var id = reading.Number(version < 2 ? 2 : 4);
            var isInside = version > 0 && (reading.Number(2) & 15) switch { 0 => false, 1 when inside >= 0 => true, _ => throw new InvalidDataException() };
            reading.Number(2);
            var from = reading.Number(bases >> 4) + (isInside ? inside : 0);
            var extents = places[id] = [];
            for (var left = reading.Number(2); left > 0; left--)
            {
                if (++all > Most) throw new InvalidDataException();
                reading.Number(version > 0 ? bases & 15 : 0);
                extents.Add((from + reading.Number(sizes >> 4), reading.Number(sizes & 15)));
            }
        }

        return places;
    }

    private sealed class Reading(byte[] file, int at, int end)
    {
        public int At { get; private set; } = at;

        public long Number(int bytes)
        {
            if (bytes > 8 || At + bytes > end)
            {
                throw new EndOfStreamException();
            }

            var number = 0L;
            foreach (var value in file.AsSpan(At, bytes)) number = (number << 8) | value;
            At += bytes;
            return number;
        }
    }
}
