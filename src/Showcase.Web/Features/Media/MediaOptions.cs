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
}
