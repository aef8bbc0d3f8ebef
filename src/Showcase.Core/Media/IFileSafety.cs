namespace Showcase.Core.Media;

/// <summary>Looks at a file that is kept as it came, and shown to colleagues alone, as the library looks at what becomes public.</summary>
public interface IFileSafety
{
    /// <param name="extension"><c>pdf</c>, <c>jpg</c> or <c>png</c>.</param>
    /// <returns>Dutch reason why it is not taken; nothing when it is safe.</returns>
    string? WhyNot(byte[] file, string extension);
}
