using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Shared;

/// <summary>Makes a page that needs no content while the database is being read, so that what every page needs is compiled when the first visitor comes.</summary>
internal sealed class PageWarmUp(IServiceScopeFactory scopes, IActionDescriptorCollectionProvider actions, IActionInvokerFactory invokers, ILogger<PageWarmUp> log) : IStartupStep
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellationToken };
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = SharedRoutes.ErrorPath(StatusCodes.Status404NotFound);
            context.Response.Body = Stream.Null;
            var route = new RouteData();
            route.Values["status"] = StatusCodes.Status404NotFound;
            await (invokers.CreateInvoker(new ActionContext(context, route, ErrorPageAction())) ?? throw new InvalidOperationException("No invoker.")).InvokeAsync();
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // The first page is a little slower then.
            log.LogWarning(failed, "Warming up the pages failed");
        }
    }

    private ControllerActionDescriptor ErrorPageAction() => actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>().First(action => action.ControllerTypeInfo == typeof(ErrorController));
}
