using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Copies the files of seed media from the samples to the media folder, under the paths that the media items name.</summary>
internal static class SeedMedia
{
    /// <summary>Copies what is not there yet; a media item whose file the samples lack is left as it is.</summary>
    public static void Copy(IEnumerable<UsyncItem> items, string samplesPath, string mediaPath)
    {
        if (!Directory.Exists(samplesPath))
        {
            return;
        }

        var sources = Directory.EnumerateFiles(samplesPath, "*", SearchOption.AllDirectories)
            .GroupBy(file => Path.GetFileName(file), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var item in items.Where(item => item.Kind == DocumentKind.Media))
        {
            if (StoredPicture.Read(item.Values.Get("umbracoFile"))?.Src is { } src && Target(mediaPath, src) is { } target
                && sources.TryGetValue(Path.GetFileName(target), out var source) && !File.Exists(target))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
        }
    }

    /// <summary>Only <c>/media/{folder}/{file}</c>; anything else could point outside the media folder.</summary>
    private static string? Target(string mediaPath, string src)
    {
        var parts = src.Split('/');
        return parts is ["", "media", { Length: > 0 } folder, { Length: > 0 } file] && Path.GetFileName(folder) == folder && Path.GetFileName(file) == file && folder is not (".." or ".")
            ? Path.Combine(mediaPath, folder, file)
            : null;
    }
}
