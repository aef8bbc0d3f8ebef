namespace Showcase.Core.Content;

/// <summary>What was public once and is not any more. Says nothing of what it said, and asking reads memory alone.</summary>
public interface IWithdrawnPages
{
    /// <summary>When a document at this path was unpublished or thrown away, the last time; nothing when that never happened or it is public again.</summary>
    DateTimeOffset? WithdrawnAt(string path);

    /// <summary>Content type alias of what stood at a path and was taken off because someone portrayed did not consent any more; nothing for every other path, and as long as something stands there.</summary>
    string? GoneType(string path);

    /// <summary>The same by the key of a document or media item; nothing when it is public again.</summary>
    string? GoneType(Guid key);
}
