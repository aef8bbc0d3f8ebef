using System.Collections.Frozen;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>A kind of file that is taken.</summary>
/// <param name="Extension">As it is written in addresses, without dot.</param>
/// <param name="MediaType">Alias of the media type that holds it.</param>
/// <param name="Name">As a person knows it, without article; it goes with een and geen.</param>
internal sealed record FileFormat(string Extension, FileKind Kind, string MediaType, string Name)
{
    public const string Image = "Image";
    public const string Video = "umbracoMediaVideo";
    public const string File = "File";

    private static readonly FrozenDictionary<string, FileFormat> ByExtension = new FileFormat[]
    {
        new("jpg", FileKind.Picture, Image, "JPEG-foto"),
        new("png", FileKind.Picture, Image, "PNG-afbeelding"),
        new("webp", FileKind.Picture, Image, "WebP-afbeelding"),
        new("avif", FileKind.Picture, Image, "AVIF-afbeelding"),
        new("gif", FileKind.Picture, Image, "GIF-afbeelding"),
        new("svg", FileKind.Drawing, Image, "SVG-tekening"),
        new("mp4", FileKind.Film, Video, "MP4-film"),
        new("webm", FileKind.Film, Video, "WebM-film"),
        new("m4a", FileKind.Sound, File, "M4A-geluidsbestand"),
        new("mp3", FileKind.Sound, File, "MP3-geluidsbestand"),
        new("ogg", FileKind.Sound, File, "OGG-geluidsbestand"),
        new("vtt", FileKind.Caption, File, "VTT-ondertiteling"),
        new("pdf", FileKind.Document, File, "PDF-document"),
        new("docx", FileKind.Document, File, "Word-document (docx)"),
        new("xlsx", FileKind.Document, File, "Excel-bestand (xlsx)"),
        new("odt", FileKind.Document, File, "OpenDocument-tekst (odt)"),
        new("csv", FileKind.Document, File, "CSV-bestand"),
        new("txt", FileKind.Document, File, "tekstbestand"),
    }.ToFrozenDictionary(format => format.Extension, StringComparer.Ordinal);

    public const string Allowed = "Kies een foto (JPG, PNG, WebP, AVIF of GIF), een SVG, een film (MP4 of WebM), geluid (M4A, MP3 of OGG), ondertiteling (VTT) of een document (PDF, DOCX, XLSX, ODT, CSV of TXT).";

    /// <summary>Why a file with this extension is not taken, and what to do about it.</summary>
    public static string WhyNot(string extension) => extension switch
    {
        "heic" or "heif" => "Foto’s in HEIC kunnen hier niet worden gelezen. Exporteer de foto als JPEG, of kies op een iPhone bij Instellingen, Camera, Structuren voor ‘Meest compatibel’.",
        "tif" or "tiff" or "bmp" or "psd" or "eps" or "ico" or "jxl" or "jp2" => $"Dit soort afbeelding kan niet op een website. Exporteer haar als JPEG of PNG. {Allowed}",
        "doc" or "xls" or "ppt" or "rtf" => $"Dit is een document van een oud soort, waarin van alles verborgen kan zitten. Sla het op als DOCX, XLSX of PDF. {Allowed}",
        "docm" or "xlsm" or "xlsb" or "dotm" or "pptm" => $"In dit document kunnen macro’s zitten. Sla het op als DOCX, XLSX of PDF. {Allowed}",
        _ => $"Dit soort bestand kan niet in de mediatheek. {Allowed}",
    };

    /// <summary>The formats of which one takes the place of the other: a photo may become a drawing.</summary>
    public bool MayReplace(FileFormat other) => Class == other.Class;

    private FileKind Class => Kind == FileKind.Drawing ? FileKind.Picture : Kind;

    public static FileFormat? Named(string extension) => ByExtension.GetValueOrDefault(extension is "jpeg" ? "jpg" : extension);

    public static bool IsFilm(FileInfo file) => Named(file.Extension.TrimStart('.').ToLowerInvariant())?.Kind == FileKind.Film;

    public static IEnumerable<string> ExtensionsOf(FileKind kind) => ByExtension.Values.Where(format => format.Kind == kind).Select(format => format.Extension);

    /// <summary>The most bytes of such a file.</summary>
    public long LimitIn(MediaOptions options) => Kind switch
    {
        FileKind.Picture => options.MaxPictureBytes,
        FileKind.Drawing => options.MaxDrawingBytes,
        FileKind.Film => options.MaxFilmBytes,
        FileKind.Sound => options.MaxSoundBytes,
        FileKind.Caption => options.MaxCaptionBytes,
        _ => options.MaxDocumentBytes,
    };
}
