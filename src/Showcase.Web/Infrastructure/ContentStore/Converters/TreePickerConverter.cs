using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;

namespace Showcase.Web.Infrastructure.ContentStore.Converters;

/// <summary>Umbraco's own converter for tree pickers, on a site without members: a picker that points to members yields nothing.</summary>
internal sealed class TreePickerConverter(IUmbracoContextAccessor context, IApiContentBuilder content, IApiMediaBuilder media, IPublishedContentCache contentCache, IPublishedMediaCache mediaCache)
    : MultiNodeTreePickerValueConverter(context, null!, content, media, contentCache, mediaCache, null!);
