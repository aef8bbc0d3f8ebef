namespace Showcase.Web.Features.Media;

/// <summary>Settings of the section <c>Showcase:Media</c>.</summary>
internal sealed class MediaOptions
{
    public const string Section = "Showcase:Media";

    /// <summary>Room for renditions on disk in bytes; the least recently asked for make way.</summary>
    public long RenditionBytes { get; set; } = 512L * 1024 * 1024;

    /// <summary>Make the renditions of every published picture after start, when nobody waits for one.</summary>
    public bool WarmUp { get; set; } = true;

    /// <summary>Pictures with more pixels than this are refused by their header.</summary>
    public long MaxPixels { get; set; } = 50_000_000;

    /// <summary>Largest photo in bytes.</summary>
    public long MaxPictureBytes { get; set; } = 30_000_000;

    /// <summary>Largest SVG in bytes.</summary>
    public long MaxDrawingBytes { get; set; } = 2_000_000;

    public long MaxFilmBytes { get; set; } = 1_000_000_000;

    public long MaxSoundBytes { get; set; } = 200_000_000;

    /// <summary>Largest file with captions in bytes.</summary>
    public long MaxCaptionBytes { get; set; } = 2_000_000;

    public long MaxDocumentBytes { get; set; } = 50_000_000;

    /// <summary>All that is in a Word, Excel or OpenDocument file together, unpacked, in bytes.</summary>
    public long MaxUnpackedBytes { get; set; } = 200_000_000;

    /// <summary>How many files one person sends at the same time.</summary>
    public int UploadsPerPerson { get; set; } = 3;

    /// <summary>Bytes that stay free on the disk: a library that fills it would stop the database too.</summary>
    public long SpareBytes { get; set; } = 512L * 1024 * 1024;
}
