namespace Showcase.Web.Tests.Support;

/// <summary>Where the repository stands on this machine: the folder of the solution file.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "Showcase.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds Showcase.sln.");
    }
}
