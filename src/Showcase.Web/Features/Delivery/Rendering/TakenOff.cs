using Microsoft.Extensions.Options;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Showcase.Web.Features.Delivery.Rendering;

/// <summary>What is said of something that is not here: that it is gone when someone portrayed in it withdrew, and of everything else, what this API never gave included, that nothing is published.</summary>
internal sealed class TakenOff(
    IWithdrawnPages withdrawn, PublishedTypes types, IPublishedSite site, IRequestStartItemProviderAccessor startItems, IOptionsMonitor<DeliveryApiSettings> settings)
{
    public IResult Content(Guid id) => Document(withdrawn.GoneType(id));

    /// <param name="path">As it was asked for: below the start item where there is one.</param>
    public IResult Content(string path) => Document(withdrawn.GoneType(Root() + "/" + path.Trim('/').ToLowerInvariant()));

    public IResult Media(Guid id) => Answer(Is(withdrawn.GoneType(id), PublishedItemType.Media));

    private IResult Document(string? type) => Answer(Is(type, PublishedItemType.Content) && settings.CurrentValue.IsAllowedContentType(type!));

    private bool Is(string? type, PublishedItemType kind) => type is not null && types.Find(type)?.ItemType == kind;

    private string Root() => startItems.TryGetValue(out var provider) && provider.GetStartItem() is { } start ? site.PathOf(start)?.TrimEnd('/') ?? "" : "";

    private static IResult Answer(bool isGone) => (isGone ? DeliveryProblem.Gone : DeliveryProblem.NotFound).ToResult();
}
