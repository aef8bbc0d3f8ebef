namespace Showcase.Web.Features.Feeds;

internal static class Contributions
{
    /// <summary>What a slice contributes; a slice that fails contributes nothing and is logged, and the others go on.</summary>
    public static IReadOnlyList<TEntry> Of<TSource, TEntry>(TSource source, Func<TSource, IEnumerable<TEntry>> entries, ILogger logger)
        where TSource : notnull
    {
        try
        {
            return [.. entries(source)];
        }
        catch (Exception error)
        {
            logger.LogError(error, "{Source} contributes nothing.", source.GetType().Name);
            return [];
        }
    }
}
