namespace Showcase.Web.Infrastructure.Schema;

/// <summary>Finds the uSync files of a site.</summary>
internal static class UsyncFolder
{
    /// <summary>All <c>.config</c> files under a folder in a fixed order; nothing when the folder is not there.</summary>
    public static IReadOnlyList<string> Files(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = Directory.GetFiles(folder, "*.config", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
