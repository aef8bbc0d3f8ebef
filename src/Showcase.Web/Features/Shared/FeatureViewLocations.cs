using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Showcase.Web.Features.Shared;

/// <summary>Finds views beside their controller: <c>Features/{slice}/Views/{name}.cshtml</c>, then <c>Features/Shared/Views</c>.</summary>
internal sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Slice = "slice";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo.Namespace: { } name })
        {
            context.Values[Slice] = name[(name.LastIndexOf('.') + 1)..];
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Slice, out var slice))
        {
            yield return $"/Features/{slice}/Views/{{0}}.cshtml";
        }

        yield return "/Features/Shared/Views/{0}.cshtml";
    }
}
