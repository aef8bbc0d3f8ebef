using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>Whether drafts may be shown: asked for, and by someone with a valid key.</summary>
internal sealed class RequestPreview(IHttpContextAccessor http, IApiAccessService access) : IRequestPreviewService
{
    /// <summary>Asking is not being allowed: without a key the header changes nothing here, and the request is refused before.</summary>
    public bool IsPreview() => IsAsked() && access.HasPreviewAccess();

    public bool IsAsked() => string.Equals(http.Header(Constants.DeliveryApi.HeaderNames.Preview), "true", StringComparison.OrdinalIgnoreCase);
}
