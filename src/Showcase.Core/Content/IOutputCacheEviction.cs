namespace Showcase.Core.Content;

/// <summary>Takes stored answers out of the output cache at once. Call it after the new state can be read, never before.</summary>
/// <remarks>An answer that was still being made from the old state when this was called is sent to its reader but not stored.</remarks>
public interface IOutputCacheEviction
{
    /// <summary>Evicts every stored answer that depends on one of <paramref name="tags"/> (see <see cref="CacheTag"/>).</summary>
    void Evict(IEnumerable<string> tags);
}
