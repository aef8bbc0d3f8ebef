using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>What a local link in stored rich text turned out to point to.</summary>
internal abstract record DeliveryLinkTarget
{
    /// <summary>An ordinary address, not ours to resolve.</summary>
    internal sealed record NotLocal : DeliveryLinkTarget;

    /// <summary>A local link to something that is not public: the reader keeps the words and loses the address.</summary>
    internal sealed record Broken : DeliveryLinkTarget;

    internal sealed record Document(IApiContentRoute Route, IPublishedContent Content) : DeliveryLinkTarget;

    /// <param name="Url">Address of the file, with the query the editor gave.</param>
    /// <param name="Item">The media item.</param>
    internal sealed record MediaItem(string Url, IPublishedContent Item) : DeliveryLinkTarget;
}
