namespace Showcase.Core.Access;

/// <summary>Keys that administrators gave to programs that read the headless API.</summary>
public interface IApiKeys
{
    /// <summary>Returns when <see cref="RightsOf"/> knows every key. Only the first to ask after a start waits for a database.</summary>
    ValueTask WhenReadyAsync(CancellationToken cancellationToken);

    /// <summary>What may be read with a key at this moment. Asks no database.</summary>
    /// <returns>Nothing for what is no key, was withdrawn or has ended.</returns>
    ApiKeyRights? RightsOf(string key);
}

/// <summary>What a key opens. The numbers are stored.</summary>
public enum ApiKeyRights
{
    /// <summary>What is public, also where the settings close the API to who has no key.</summary>
    Published,

    /// <summary>Drafts too, when they are asked for.</summary>
    Drafts,
}
