using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Showcase.Web.Features.Shared.Office;

/// <summary>Finds the back office's controllers, which are not public types.</summary>
internal sealed class OfficeControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) => typeInfo.IsNotPublic && !typeInfo.IsAbstract && typeInfo.IsSubclassOf(typeof(OfficeController));
}
