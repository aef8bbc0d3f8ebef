using Showcase.Core.Media;

namespace Showcase.Core.Embeds;

/// <summary>What another site shows of a page of ours.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Author">Who tells it, or nothing.</param>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels.</param>
/// <param name="Thumbnail">A picture, or nothing.</param>
public sealed record Embed(string Title, string? Author, int Width, int Height, Picture? Thumbnail)
{
    /// <summary>Path of the small page to show in a frame; nothing for a card.</summary>
    public string? FramePath { get; init; }

    /// <summary>For a card: one or two sentences, plain text.</summary>
    public string? Summary { get; init; }
}
