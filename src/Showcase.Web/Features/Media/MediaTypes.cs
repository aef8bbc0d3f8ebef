using System.Collections.Frozen;

namespace Showcase.Web.Features.Media;

/// <summary>What a file is sent as. What is not listed is a download that no browser opens by itself.</summary>
internal static class MediaTypes
{
    public const string Svg = "image/svg+xml";

    private static readonly FrozenDictionary<string, MediaType> ByExtension = new Dictionary<string, MediaType>(StringComparer.OrdinalIgnoreCase)
    {
        [".avif"] = new("image/avif", IsShown: true),
        [".gif"] = new("image/gif", IsShown: true),
        [".jpeg"] = new("image/jpeg", IsShown: true),
        [".jpg"] = new("image/jpeg", IsShown: true),
        [".png"] = new("image/png", IsShown: true),
        [".svg"] = new(Svg, IsShown: true),
        [".webp"] = new("image/webp", IsShown: true),
        [".mp4"] = new("video/mp4", IsShown: true),
        [".webm"] = new("video/webm", IsShown: true),
        [".m4a"] = new("audio/mp4", IsShown: true),
        [".mp3"] = new("audio/mpeg", IsShown: true),
        [".ogg"] = new("audio/ogg", IsShown: true),
        [".vtt"] = new("text/vtt; charset=utf-8", IsShown: true),
        [".csv"] = new("text/csv; charset=utf-8", IsShown: false),
        [".docx"] = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", IsShown: false),
        [".odt"] = new("application/vnd.oasis.opendocument.text", IsShown: false),
        [".pdf"] = new("application/pdf", IsShown: false),
        [".txt"] = new("text/plain; charset=utf-8", IsShown: false),
        [".xlsx"] = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", IsShown: false),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static MediaType Of(string fileName) =>
        ByExtension.GetValueOrDefault(Path.GetExtension(fileName)) ?? new MediaType("application/octet-stream", IsShown: false);
}

/// <param name="ContentType">Value of the Content-Type header.</param>
/// <param name="IsShown">True when a browser may show it in place; false makes it a download.</param>
internal sealed record MediaType(string ContentType, bool IsShown);
