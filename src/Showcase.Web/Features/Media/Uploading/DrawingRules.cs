using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>What an SVG may be made of: shapes, words and colours. What is not named here is left out, so that what browsers learn tomorrow is left out too.</summary>
internal static partial class DrawingRules
{
    public const string Svg = "http://www.w3.org/2000/svg";
    public const string Xlink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly FrozenSet<string> Elements = new[]
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "style",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite",
        "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur",
        "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes = new[]
    {
        "id", "class", "style", "lang", "role", "aria-label", "aria-labelledby", "aria-hidden", "transform", "viewBox", "preserveAspectRatio", "version", "width", "height",
        "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "d", "points", "pathLength", "dx", "dy", "rotate", "textLength", "lengthAdjust", "startOffset", "method", "spacing", "side",
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset",
        "color", "opacity", "display", "visibility", "overflow", "clip-path", "clip-rule", "mask", "filter", "marker-start", "marker-mid", "marker-end", "paint-order", "vector-effect", "shape-rendering",
        "text-rendering", "image-rendering", "color-interpolation", "color-interpolation-filters", "mix-blend-mode", "isolation", "font-family", "font-size", "font-style", "font-weight", "font-variant", "font-stretch",
        "letter-spacing", "word-spacing", "text-anchor", "text-decoration", "dominant-baseline", "alignment-baseline", "baseline-shift", "writing-mode", "direction",
        "gradientUnits", "gradientTransform", "spreadMethod", "offset", "stop-color", "stop-opacity", "patternUnits", "patternContentUnits", "patternTransform", "clipPathUnits", "maskUnits", "maskContentUnits",
        "markerUnits", "markerWidth", "markerHeight", "refX", "refY", "orient", "filterUnits", "primitiveUnits", "in", "in2", "result", "mode", "type", "values", "operator", "k1", "k2", "k3", "k4",
        "stdDeviation", "flood-color", "flood-opacity", "lighting-color", "surfaceScale", "diffuseConstant", "specularConstant", "specularExponent", "kernelMatrix", "order", "divisor", "bias", "targetX", "targetY",
        "edgeMode", "preserveAlpha", "scale", "xChannelSelector", "yChannelSelector", "azimuth", "elevation", "z", "pointsAtX", "pointsAtY", "pointsAtZ", "limitingConeAngle", "radius",
        "baseFrequency", "numOctaves", "seed", "stitchTiles", "amplitude", "exponent", "intercept", "slope", "tableValues",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Fetching = ["url(", "src(", "image(", "image-set(", "element(", "cross-fade(", "paint(", "expression(", "javascript:"];

    /// <summary>A link around shapes loses its target and keeps its shapes.</summary>
    public static string? NameOf(string space, string element) =>
        space != Svg ? null : element is "a" or "switch" ? "g" : Elements.Contains(element) ? element : null;

    public static bool MayHave(string space, string attribute, string value) => (space, attribute) switch
    {
        ("", "href") or (Xlink, "href") => LocalTarget().IsMatch(value),
        (Xml, "space" or "lang") => true,
        ("", "style") => IsPlainStyle(value),
        ("", _) => Attributes.Contains(attribute) && (!Fetches(value) || LocalPaint().IsMatch(value)),
        _ => false,
    };

    /// <summary>Styles fetch nothing and hide nothing behind an escape.</summary>
    public static bool IsPlainStyle(string css) => !Fetches(css) && !css.AsSpan().ContainsAny('<', '@');

    // Every function of CSS that names a file, and the escape that could hide one.
    private static bool Fetches(string value) => value.Contains('\\') || Array.Exists(Fetching, function => value.Contains(function, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\s*#[\w.:-]+\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex LocalTarget();

    [GeneratedRegex(@"^\s*url\(\s*['""]?#[\w.:-]+['""]?\s*\)[\w\s#(),.%]*$", RegexOptions.NonBacktracking)]
    private static partial Regex LocalPaint();
}
