namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Looks through a PDF for what it does and whom it names: names of makers are blanked in their place, so that nothing moves; what cannot be mended so is told.</summary>
internal static class PdfMetadata
{
    // Of one packed part, and of all together
    private const int MostOfOne = 8 * 1024 * 1024;
    private const int MostUnpacked = 64 * 1024 * 1024;

    private static ReadOnlySpan<byte> End => "%%EOF"u8;

    /// <param name="file">The whole file; changed in place.</param>
    /// <param name="length">How much of it is the document.</param>
    /// <returns>Why it is not taken; nothing when it is.</returns>
    public static DocumentFault? Clean(byte[] file, out int length)
    {
        length = file.AsSpan().LastIndexOf(End) + End.Length;
        if (length < End.Length)
        {
            return DocumentFault.Broken;
        }

        if (PdfNames.FaultIn(file) is { } fault)
        {
            return fault;
        }

        if (PdfAuthors.Blank(file) == PdfAuthor.Elsewhere)
        {
            return DocumentFault.Author;
        }

        return FaultInside(file, mayName: false);
    }

    /// <summary>The same for a file that stays as it is, with the name of who made it.</summary>
    public static DocumentFault? FaultIn(byte[] file) => file.AsSpan().LastIndexOf(End) < 0 ? DocumentFault.Broken : PdfNames.FaultIn(file) ?? FaultInside(file, mayName: true);

    // Newer PDFs pack their objects together; there nothing can be blanked without moving all that follows
    private static DocumentFault? FaultInside(byte[] file, bool mayName)
    {
        var left = MostUnpacked;
        for (var at = 0; PdfStream.Next(file, at) is { } packed; at = packed.Begin)
        {
            if (!packed.HoldsObjects && !packed.HoldsMetadata)
            {
                continue;
            }

            if (packed.Unpack(file, Math.Min(left, MostOfOne)) is not { } unpacked)
            {
                return DocumentFault.Locked;
            }

            left -= unpacked.Length;
            if (PdfNames.FaultIn(unpacked) is { } hidden)
            {
                return hidden;
            }

            if (!mayName && PdfAuthors.Blank(unpacked) != PdfAuthor.None)
            {
                return DocumentFault.Author;
            }
        }

        return null;
    }
}
