namespace Showcase.Web.Features.Media;

/// <summary>The only sizes and formats that exist: what is not on the ladder cannot be asked for.</summary>
internal static class RenditionLadder
{
    public static readonly int[] Widths = [320, 640, 960, 1280, 1600];

    public static readonly NamedCrop Hero = new("hero", 16, 9, [640, 960, 1280, 1600]);
    public static readonly NamedCrop Card = new("card", 8, 5, [320, 640, 960]);
    public static readonly NamedCrop Portrait = new("portrait", 1, 1, [320, 640]);

    /// <summary>The whole picture, nothing cut off.</summary>
    public static readonly NamedCrop Whole = new("", 0, 0, Widths);

    public static NamedCrop Named(string? name) => name switch
    {
        null or "" => Whole,
        "hero" => Hero,
        "card" => Card,
        "portrait" => Portrait,
        _ => throw new ArgumentException($"There is no crop '{name}'; there are hero, card and portrait.", nameof(name)),
    };

    public static bool IsOnLadder(int width) => Array.IndexOf(Widths, width) >= 0;
}

/// <param name="Name">Name in the picker, as in <c>hero</c>.</param>
/// <param name="RatioWidth">Width in the ratio; 0 when nothing is cut off.</param>
/// <param name="RatioHeight">Height in the ratio; 0 when nothing is cut off.</param>
/// <param name="Widths">Widths in pixels, ascending.</param>
internal sealed record NamedCrop(string Name, int RatioWidth, int RatioHeight, int[] Widths)
{
    public bool IsWhole => RatioWidth == 0;

    /// <summary>Height in pixels that belongs to a width.</summary>
    public int HeightOf(int width) => width * RatioHeight / RatioWidth;
}
