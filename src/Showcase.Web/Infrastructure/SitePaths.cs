namespace Showcase.Web.Infrastructure;

/// <summary>The folders of a site, absolute.</summary>
/// <param name="Data">Written by the site: database, media, renditions, index, keys.</param>
/// <param name="Usync">Schema and seed content, <c>uSync/v17</c>.</param>
/// <param name="Samples">Seed media and monitoring files; need not exist.</param>
internal sealed record SitePaths(string Data, string Usync, string Samples)
{
    private const int LevelsUp = 5;

    public string Media => Path.Combine(Data, "media");

    /// <summary>What sessions, links and secrets are protected with.</summary>
    public string Keys => Path.Combine(Data, "keys");

    public static SitePaths From(ShowcaseOptions options, string contentRoot)
    {
        var usync = options.UsyncPath is { Length: > 0 } given ? Path.GetFullPath(given, contentRoot) : FindAbove(contentRoot, Path.Combine("uSync", "v17"));
        if (usync is null || !Directory.Exists(usync))
        {
            throw new StartupException($"De map uSync/v17 met de inhoudstypen is niet gevonden bij {contentRoot} of daarboven. Zet Showcase:UsyncPath op de juiste map.");
        }

        var samples = options.SamplesPath is { Length: > 0 } path ? Path.GetFullPath(path, contentRoot) : FindAbove(contentRoot, "samples");
        return new(Path.GetFullPath(options.DataPath, contentRoot), usync, samples ?? Path.Combine(contentRoot, "samples"));
    }

    // In the repository the folders stand at its root; in a published site beside the program.
    private static string? FindAbove(string start, string folder)
    {
        var directory = new DirectoryInfo(start);
        for (var level = 0; directory is not null && level <= LevelsUp; level++, directory = directory.Parent)
        {
            if (Path.Combine(directory.FullName, folder) is var candidate && Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
