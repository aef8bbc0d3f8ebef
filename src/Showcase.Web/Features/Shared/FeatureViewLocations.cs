using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Showcase.Web.Features.Shared;

/// <summary>Finds views beside their controller: <c>Features/{slice}/Views/{name}.cshtml</c>, then <c>Features/Shared/Views</c>.</summary>
/// <remarks>A controller in a folder of its slice has its views in that folder: <c>Features/{slice}/{folder}/Views</c>.</remarks>
internal sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Slice = "slice";
    private const string Features = ".Features.";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo.Namespace: { } name })
        {
            context.Values[Slice] = name[(name.LastIndexOf(Features, StringComparison.Ordinal) + Features.Length)..].Replace('.', '/');
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
