namespace Showcase.Web.Features.Search;

/// <summary>Where the index is kept: in its folder, after throwing away what is damaged there, or else in memory.</summary>
internal static class SearchFiles
{
    public static SearchIndex Open(string folder, ILogger logger)
    {
        try
        {
            return SearchIndex.OpenFolder(folder);
        }
        catch (Exception damaged)
        {
            logger.LogWarning("The search index in {Folder} cannot be used ({Reason}); it is made anew.", folder, damaged.Message);
            return Replace(folder, null, logger);
        }
    }

    public static SearchIndex Replace(string folder, SearchIndex? broken, ILogger logger)
    {
        try
        {
            broken?.Dispose();
        }
        catch (Exception error)
        {
            logger.LogDebug(error, "A broken index did not close in good order.");
        }

        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            return SearchIndex.OpenFolder(folder);
        }
        catch (Exception refused)
        {
            logger.LogWarning("The search index cannot be written in {Folder} ({Reason}); it is kept in memory until the next start.", folder, refused.Message);
            return SearchIndex.OpenMemory();
        }
    }
}
