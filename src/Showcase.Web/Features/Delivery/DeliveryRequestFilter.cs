using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Showcase.Web.Features.Delivery.Expansion;
using Showcase.Web.Features.Delivery.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Delivery;

/// <summary>What every request to the API goes through: may it read, for whom may the answer be kept, in which language, with what expanded.</summary>
internal sealed class DeliveryRequestFilter(Func<IApiAccessService, bool> hasPublicAccess) : IEndpointFilter
{
    private const string VaryingHeaders =
        $"{Constants.DeliveryApi.HeaderNames.AcceptLanguage}, {Constants.DeliveryApi.HeaderNames.AcceptSegment}, {Constants.DeliveryApi.HeaderNames.StartItem}, "
        + $"{Constants.DeliveryApi.HeaderNames.ApiKey}, {Constants.DeliveryApi.HeaderNames.Preview}";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.Append(HeaderNames.Vary, VaryingHeaders);
        if (Check(http) is { } problem)
        {
            return Refuse(http, problem);
        }

        LimitKeeping(http);
        SetVariation(http.RequestServices);
        try
        {
            var result = await next(context);
            if (result is IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status400BadRequest })
            {
                Forbid(http, keeping: true);
            }

            return result;
        }
        catch (DeliveryProblemException refused)
        {
            return Refuse(http, refused.Problem);
        }
    }

    private DeliveryProblem? Check(HttpContext http)
    {
        var services = http.RequestServices;
        var access = services.GetRequiredService<IApiAccessService>();
        var mayRead = services.GetRequiredService<RequestPreview>().IsAsked() ? access.HasPreviewAccess() && hasPublicAccess(access) : hasPublicAccess(access);
        if (!mayRead)
        {
            return DeliveryProblem.Unauthorized;
        }

        var startItem = services.GetRequiredService<IRequestStartItemProvider>();
        return startItem.RequestedStartItem() is not null && startItem.GetStartItem() is null
            ? DeliveryProblem.StartItemNotFound
            : services.GetRequiredService<RequestedProperties>().Read(http.Request.Query);
    }

    /// <summary>An answer to someone with a key is theirs alone (Umbraco's own cache once gave drafts to everyone, 2025).</summary>
    private static void LimitKeeping(HttpContext http)
    {
        var headers = http.Request.Headers;
        var isPublic = http.RequestServices.GetRequiredService<IOptionsMonitor<DeliveryApiSettings>>().CurrentValue is { PublicAccess: true, Media.PublicAccess: true };
        Forbid(http, keeping: !isPublic
            || headers.ContainsKey(Constants.DeliveryApi.HeaderNames.ApiKey)
            || headers.ContainsKey(Constants.DeliveryApi.HeaderNames.Preview));
    }

    private static void SetVariation(IServiceProvider services)
    {
        var culture = services.GetRequiredService<IRequestCultureService>().GetRequestedCulture();
        var segment = services.GetRequiredService<IRequestSegmentService>().GetRequestedSegment();
        if (culture is not null || segment is not null)
        {
            var variation = services.GetRequiredService<IVariationContextAccessor>();
            variation.VariationContext = new VariationContext(culture ?? variation.VariationContext?.Culture, segment ?? variation.VariationContext?.Segment);
        }
    }

    private static IResult Refuse(HttpContext http, DeliveryProblem problem)
    {
        Forbid(http, keeping: true);
        return problem.ToResult();
    }

    private static void Forbid(HttpContext http, bool keeping)
    {
        if (keeping)
        {
            http.Response.Headers.CacheControl = "no-store";
        }
    }
}
