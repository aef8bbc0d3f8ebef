using Showcase.Core.Content;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>The tags that were named while one answer was made.</summary>
internal sealed class CacheTagSet : ICacheTags
{
    private static readonly string[] Unknown = [CacheTag.Everything];
    private readonly HashSet<string> tags = new(StringComparer.Ordinal);

    public void Add(string tag) => tags.Add(tag);

    /// <summary>An answer that names nothing is taken to depend on everything.</summary>
    public string[] ToArray() => tags.Count == 0 ? Unknown : [.. tags];
}
