namespace Showcase.Core.Media;

/// <summary>Which files the public may have at this moment. Asking reads memory alone.</summary>
public interface IPublicFiles
{
    /// <param name="path">Address of a file as it is stored, such as <c>/media/5j1nbs4b/foto.jpg</c>; not percent-encoded.</param>
    /// <param name="cancellationToken">Given up before it is known.</param>
    /// <exception cref="TimeoutException">What was public once is not known yet.</exception>
    ValueTask<FileStanding> FindAsync(string path, CancellationToken cancellationToken);
}

/// <summary>How an address of a file stands.</summary>
/// <param name="State">Whether the public may have it.</param>
/// <param name="MovedTo">Where the file that came in its place is; only with <see cref="FileState.Moved"/>.</param>
public readonly record struct FileStanding(FileState State, string? MovedTo = null);

public enum FileState
{
    /// <summary>No file that is or was public: nothing may be told of it.</summary>
    Unknown,

    /// <summary>Something public names it.</summary>
    Public,

    /// <summary>Its media item is public with another file.</summary>
    Moved,

    /// <summary>It was public; its media item was taken back or thrown away.</summary>
    Gone,
}
