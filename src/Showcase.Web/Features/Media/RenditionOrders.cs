namespace Showcase.Web.Features.Media;

/// <summary>Reads which rendition an address asks for: one of our own ladder, or any that Umbraco's imaging would sign with the same key.</summary>
internal sealed class RenditionOrders(RenditionSignature ladder, UmbracoSignature umbraco)
{
    /// <returns>Nothing when it makes no sense, or when nobody who may has signed it.</returns>
    public Rendition? Read(string path, IQueryCollection query) =>
        RenditionAddress.TryRead(path, query, out var rendition, out var signature) && ladder.IsValid(rendition, signature) ? rendition
        : umbraco.IsValid(path, query) ? UmbracoOrder.Read(path, query)
        : null;

    /// <summary>The same question for the file that came in the place of another; nothing when it was not signed.</summary>
    public string? Moved(string path, string present, IQueryCollection query)
    {
        if (RenditionAddress.TryRead(path, query, out var rendition, out var signature) && ladder.IsValid(rendition, signature))
        {
            var moved = rendition with { Path = present };
            return RenditionAddress.Write(moved, ladder.Sign(moved));
        }

        return umbraco.IsValid(path, query) ? umbraco.Readdress(present, query) : null;
    }
}
