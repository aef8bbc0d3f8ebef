using System.Buffers;
using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>A file of the web root as it is served.</summary>
/// <param name="File">The file itself.</param>
/// <param name="ContentType">With charset where it is text.</param>
/// <param name="CacheControl">For a year when the name carries a hash of the content, else asked for anew each time.</param>
internal sealed record StaticAsset(IFileInfo File, string ContentType, string CacheControl);

/// <summary>The files of the web root, listed once: an address is looked up, never joined to a path.</summary>
internal sealed class StaticAssets
{
    private static readonly SearchValues<char> Base32 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly FrozenDictionary<string, StaticAsset> assets;

    public StaticAssets(IWebHostEnvironment environment)
        : this(environment.WebRootFileProvider)
    {
    }

    public StaticAssets(IFileProvider files) =>
        assets = Below(files, "").ToFrozenDictionary(entry => entry.Path, entry => entry.Asset, StringComparer.Ordinal);

    public int Count => assets.Count;

    public StaticAsset? Find(string path) => assets.GetValueOrDefault(path);

    private static IEnumerable<(string Path, StaticAsset Asset)> Below(IFileProvider files, string folder)
    {
        foreach (var file in files.GetDirectoryContents(folder))
        {
            if (file.Name.StartsWith('.')) continue;
            var path = folder + "/" + file.Name;
            if (file.IsDirectory)
            {
                foreach (var below in Below(files, path)) yield return below;
            }
            else if (Types.TryGetContentType(file.Name, out var type))
            {
                yield return (path, new StaticAsset(file, WithCharset(type), CacheControlFor(file.Name)));
            }
        }
    }

    private static string CacheControlFor(string name) => CarriesHash(name) ? "public, max-age=31536000, immutable" : "no-cache";

    private static string WithCharset(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or "application/json" ? type + "; charset=utf-8" : type;

    /// <summary>True for the names bundlers give: <c>site-3QK7XVBA.css</c> (base 32) or <c>site.0f3a91bc.css</c> (hexadecimal); not for a date.</summary>
    private static bool CarriesHash(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name.AsSpan());
        var mark = stem[(stem.LastIndexOfAny('-', '.') + 1)..];
        if (mark.Length == stem.Length) return false;
        var isBase32 = mark.Length == 8 && !mark.ContainsAnyExcept(Base32);
        return isBase32 ? mark.ContainsAnyInRange('A', 'Z') : mark.Length is >= 8 and <= 64 && !mark.ContainsAnyExcept(Hexadecimal) && mark.ContainsAnyInRange('a', 'f') && mark.ContainsAnyInRange('0', '9');
    }
}
