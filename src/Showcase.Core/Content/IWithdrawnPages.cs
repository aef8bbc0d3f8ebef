namespace Showcase.Core.Content;

/// <summary>Which paths were public once and are not any more. Says nothing of what stood there.</summary>
public interface IWithdrawnPages
{
    /// <summary>When a document at this path was unpublished or thrown away, the last time; nothing when that never happened or it is public again.</summary>
    DateTimeOffset? WithdrawnAt(string path);

    /// <summary>True for the path of what was taken off because someone portrayed did not consent any more, as long as nothing else stands there.</summary>
    bool IsGone(string path);
}
