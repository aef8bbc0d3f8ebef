namespace Showcase.Core.Media;

/// <summary>Reads what files of the library say that are text themselves: captions, lists, drawings.</summary>
public interface IFileTexts
{
    /// <param name="path">Address of a file as it is stored, such as <c>/media/5j1nbs4b/ondertitels.vtt</c>; it may be made up.</param>
    /// <param name="cancellationToken">Given up before it is read.</param>
    /// <returns>Its characters; nothing when it is not there, is no text, or is larger than a text would be.</returns>
    Task<string?> ReadAsync(string path, CancellationToken cancellationToken);
}
