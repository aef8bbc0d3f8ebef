namespace Showcase.Web.Features.Shared.Office;

/// <summary>The page that a section drawn by a script runs in (view <c>Client</c>); what it shows depends on its address.</summary>
internal sealed record ClientPage(OfficeSection Section) : IOfficePage
{
    public OfficeHead Head { get; } = new(Section.Title, Section.Path);

    public bool IsLibrary => Section == OfficeSections.Media;
}
