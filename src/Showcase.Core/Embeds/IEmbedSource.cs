namespace Showcase.Core.Embeds;

/// <summary>A slice's pages that other sites may show on theirs, for the oEmbed provider.</summary>
public interface IEmbedSource
{
    /// <returns>Nothing when the address is not one of the slice's, or there is no such page.</returns>
    Embed? Find(EmbedAddress address);
}
