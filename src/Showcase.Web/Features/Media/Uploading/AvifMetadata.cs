namespace Showcase.Web.Features.Media.Uploading;

/// <summary>An AVIF says in one box which items it holds and where their bytes stand; of those that draw the bytes stay, in their place, and all else becomes zeros.</summary>
internal static class AvifMetadata
{
    private static readonly HashSet<string> Drawing = ["av01", "grid", "iovl", "iden", "tmap"];

    public static void Strip(Stream source, Stream target)
    {
        var file = PictureMetadata.Take(source, (int)(source.Length - source.Position));
        var clean = new byte[file.Length];
        var (end, hasPixels, items) = (0, false, (AvifItems?)null);
        foreach (var box in IsoBox.In(file, 0, file.Length).TakeWhile(box => box.Type is "ftyp" or "meta" or "mdat" or "free" or "skip" or "uuid" or "moov"))
        {
            var head = box.Content - box.Start;
            file.AsSpan(box.Start, head).CopyTo(clean.AsSpan(box.Start));
            if (box.Type is "ftyp" or "meta")
            {
                file.AsSpan(box.Content, box.End - box.Content).CopyTo(clean.AsSpan(box.Content));
                items = box.Type == "meta" ? AvifItems.Read(file, box) : items;
            }
            else if (box.Type is not "mdat")
            {
                "free"u8.CopyTo(clean.AsSpan(box.Start + 4));
            }

            hasPixels |= box.Type == "mdat";
            end = box.End;
        }

        if (items is null || !hasPixels)
        {
            throw new InvalidDataException();
        }

        foreach (var item in items.All)
        {
            var isDrawing = Drawing.Contains(item.Type);
            if (!isDrawing)
            {
                "free"u8.CopyTo(clean.AsSpan(item.TypeAt));
            }

            Blank(clean, item.NameAt);
            foreach (var (start, length) in item.Extents)
            {
                if (start < 0 || length < 0 || start + length > end)
                {
                    throw new InvalidDataException();
                }

                var bytes = clean.AsSpan((int)start, (int)length);
                if (isDrawing) file.AsSpan((int)start, (int)length).CopyTo(bytes); else bytes.Clear();
            }
        }

        target.Write(clean, 0, end);
    }

    // A name runs to its zero; what kind of data it is comes behind it.
    private static void Blank(byte[] file, int at)
    {
        for (; at < file.Length && file[at] != 0; at++)
        {
            file[at] = (byte)' ';
        }
    }
}
