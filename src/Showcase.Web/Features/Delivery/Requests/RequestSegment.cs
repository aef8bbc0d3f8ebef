using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>The segment asked for by <c>Accept-Segment</c>.</summary>
internal sealed class RequestSegment(IHttpContextAccessor http) : IRequestSegmentService
{
    public string? GetRequestedSegment() => http.Header(Constants.DeliveryApi.HeaderNames.AcceptSegment);
}
