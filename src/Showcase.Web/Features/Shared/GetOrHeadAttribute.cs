using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.Routing;

namespace Showcase.Web.Features.Shared;

/// <summary>A page that answers GET, and HEAD for those who only ask whether it is there.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class GetOrHeadAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(["GET", "HEAD"], template);
