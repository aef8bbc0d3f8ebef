using Showcase.Core.Access;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Showcase.Web.Features.Delivery.Requests;

/// <summary>What a request with a key needs before anything reads the site for it: all keys known, and the drafts in sight when it asks for them and may see them.</summary>
/// <remarks>Before routing: what an endpoint is given is made before its filters run, and holds on to the picture of that moment.</remarks>
internal sealed class KeyedRequests(RequestDelegate next, IApiAccessService access, RequestPreview preview, IApiKeys keys, SnapshotStore snapshots, DraftSnapshots drafts)
{
    public static bool Matches(HttpContext context) =>
        context.Request.Path.StartsWithSegments(DeliveryRoutes.Base) && context.Request.Headers.ContainsKey(Constants.DeliveryApi.HeaderNames.ApiKey);

    public async Task InvokeAsync(HttpContext context)
    {
        PublishedSnapshot? shown;
        try
        {
            await keys.WhenReadyAsync(context.RequestAborted);
            shown = preview.IsAsked() && access.HasPreviewAccess() ? await drafts.MakeWholeAsync(context.RequestAborted) : null;
        }
        catch (Exception failed) when (StorageOutage.Explain(failed) is not null)
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.RetryAfter = "5";
            await DeliveryProblem.Unavailable.ToResult().ExecuteAsync(context);
            return;
        }

        using (shown is null ? null : snapshots.ShowHere(shown))
        {
            await next(context);
        }
    }
}
