namespace Showcase.Web.Features.Consent.Evidence;

/// <summary>Which files are taken, by what is in them and not by their name: whole ones of one kind, with nothing before or behind.</summary>
internal static class EvidenceRules
{
    public const string Kinds = "Kies een pdf, een jpg of een png. Een ander soort bestand, of een bestand waar iets anders achter zit, nemen we niet aan.";

    // Where readers look for the end of a PDF (ISO 32000-1 §7.5.5 and the practice of readers).
    private const int PdfTail = 1024;

    /// <returns>Nothing for what is not taken.</returns>
    public static EvidenceKind? KindOf(ReadOnlySpan<byte> file) =>
        IsPdf(file) ? EvidenceKind.Pdf
        : IsJpeg(file) ? EvidenceKind.Jpeg
        : IsPng(file) ? EvidenceKind.Png
        : null;

    public static string Extension(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => ".pdf",
        EvidenceKind.Jpeg => ".jpg",
        _ => ".png",
    };

    public static string ContentType(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => "application/pdf",
        EvidenceKind.Jpeg => "image/jpeg",
        _ => "image/png",
    };

    /// <summary>The name it is kept under: without path, control characters and what turns the reading direction; ending as its kind does.</summary>
    public static string NameOf(string? given, EvidenceKind kind, int longest)
    {
        var name = (given ?? "").Split('/', '\\')[^1];
        name = string.Concat(name.Where(character => !char.IsControl(character) && char.GetUnicodeCategory(character) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate))).Trim();
        var stem = Path.GetFileNameWithoutExtension(name).Trim('.', ' ');
        var ending = Extension(kind);
        return (stem.Length == 0 ? "bewijs" : stem.Length > longest - ending.Length ? stem[..(longest - ending.Length)] : stem) + ending;
    }

    private static bool IsPdf(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith("%PDF-"u8)) return false;
        var tail = file[Math.Max(0, file.Length - PdfTail)..];
        var end = tail.LastIndexOf("%%EOF"u8);
        return end >= 0 && tail[(end + 5)..].TrimStart(" \t\r\n\0"u8).IsEmpty;
    }

    private static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && file.EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]);

    private static bool IsPng(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) && file.EndsWith((ReadOnlySpan<byte>)[0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82]);
}
