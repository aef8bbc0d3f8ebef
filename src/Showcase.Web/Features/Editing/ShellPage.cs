using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing;

/// <summary>The page that the content section runs in; what it shows depends on its address.</summary>
internal sealed record ShellPage : IOfficePage
{
    public OfficeHead Head { get; } = new("Inhoud", EditingRoutes.Pages);
}
