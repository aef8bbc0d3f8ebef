using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Media;

/// <summary>Finds originals under <c>{DataPath}/media</c>; no name leads out of that folder.</summary>
internal sealed class MediaFiles(SitePaths paths)
{
    private const int LongestName = 200;

    private readonly string root = paths.Media;

    public string Root => root;

    public FileInfo? Find(string folder, string name)
    {
        if (!IsPlain(folder) || !IsPlain(name))
        {
            return null;
        }

        var file = new FileInfo(Path.Combine(root, folder, name));

        // A link would lead out of the folder; nothing of ours makes one
        return file.Exists && file.LinkTarget is null ? file : null;
    }

    /// <summary>Finds the original of a media address such as <c>/media/5j1nbs4b/foto.jpg</c>.</summary>
    public FileInfo? Find(string path)
    {
        var parts = path.Split('/');
        return parts is ["", "media", var folder, var name] ? Find(folder, name) : null;
    }

    /// <summary>Takes a file off the disk, and its folder when nothing else stands in it.</summary>
    public void Remove(string path)
    {
        if (Find(path) is not { } file)
        {
            return;
        }

        file.Delete();
        if (file.Directory is { } folder && !folder.EnumerateFileSystemInfos().Any())
        {
            folder.Delete();
        }
    }

    private static bool IsPlain(string part) =>
        part.Length is > 0 and <= LongestName
        && part[0] != '.'
        && !part.AsSpan().ContainsAny('/', '\\')
        && !part.Any(char.IsControl);
}
