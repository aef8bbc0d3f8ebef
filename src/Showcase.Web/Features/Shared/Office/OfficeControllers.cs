using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Finds controllers that are not public types, as those of the back office are: they ask for what a slice keeps to itself.</summary>
internal sealed class OfficeControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) => typeInfo.IsNotPublic && !typeInfo.IsAbstract && typeInfo.IsSubclassOf(typeof(Controller));
}
