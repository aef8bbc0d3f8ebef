using System.Collections.Frozen;
using System.Globalization;

namespace Showcase.Web.Features.Media;

/// <summary>Reads the query words of Umbraco's imaging in their own meaning. What it cannot do is not done halfway: then there is no rendition.</summary>
internal static class UmbracoOrder
{
    // As Umbraco's own limit when nothing is set (Imaging:Resize)
    private const int Largest = 5_000;

    private static readonly FrozenSet<string> Words = new[]
    {
        "width", "height", "rmode", "rxy", "ranchor", "cc", "format", "quality", "rsampler", "compand", "orient", "autoorient", "bgcolor", "rcolor",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Unknown = new[] { "rsampler", "compand", "orient", "bgcolor", "rcolor" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a word that changes the picture.</summary>
    public static bool IsWord(string word) => Words.Contains(word);

    public static Rendition? Read(string path, IQueryCollection query)
    {
        if (query.Keys.Any(Unknown.Contains)
            || !TryNumber(query["width"], Largest, out var width) || !TryNumber(query["height"], Largest, out var height) || !TryNumber(query["quality"], 100, out var quality)
            || FitOf(query["rmode"].ToString()) is not { } fit
            || FormatOf(path, query["format"].ToString()) is not { } format
            || ViewOf(query) is not { } view
            || query["autoorient"].ToString() is not ("" or "true" or "1"))
        {
            return null;
        }

        return new(path, width ?? 0, height, view, format) { Fit = fit, Quality = quality };
    }

    private static bool TryNumber(string? text, int most, out int? number)
    {
        number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read >= 1 && read <= most ? read : null;
        return string.IsNullOrEmpty(text) || number is not null;
    }

    private static RenditionFit? FitOf(string mode) => mode.ToLowerInvariant() switch
    {
        "" or "crop" => RenditionFit.Crop,
        "max" => RenditionFit.Max,
        "min" => RenditionFit.Min,
        // They differ in what they make of a picture that is smaller, and none is made larger here
        "pad" or "boxpad" => RenditionFit.Pad,
        "stretch" => RenditionFit.Stretch,
        _ => null,
    };

    private static RenditionFormat? FormatOf(string path, string word) => word.ToLowerInvariant() switch
    {
        "" => RenditionFormats.OfFile(path) is { } own && own.IsRaster() ? own : null,
        "jpg" or "jpeg" => RenditionFormat.Jpeg,
        "png" => RenditionFormat.Png,
        "webp" => RenditionFormat.Webp,
        "avif" => RenditionFormat.Avif,
        _ => null,
    };

    // A focal point goes before an anchor, and what was cut by hand before both
    private static RenditionView? ViewOf(IQueryCollection query)
    {
        var (focus, coordinates) = (query["rxy"].ToString(), query["cc"].ToString());
        var around = focus.Length > 0 ? focus : AnchorOf(query["ranchor"].ToString());
        return around is null ? null : new(around, coordinates, "");
    }

    private static string? AnchorOf(string anchor) => anchor.ToLowerInvariant() switch
    {
        "" or "center" => "0.5,0.5",
        "top" => "0.5,0",
        "bottom" => "0.5,1",
        "left" => "0,0.5",
        "right" => "1,0.5",
        "topleft" => "0,0",
        "topright" => "1,0",
        "bottomleft" => "0,1",
        "bottomright" => "1,1",
        _ => null,
    };
}
