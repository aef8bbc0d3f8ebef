namespace Showcase.Core.Content;

/// <summary>Documents and media as the headless API gives them to who has no key.</summary>
public interface IPublicJson
{
    /// <returns>JSON; nothing when the public may not read it, or not by that API.</returns>
    Task<string?> WriteAsync(Guid key, CancellationToken cancellationToken);
}
