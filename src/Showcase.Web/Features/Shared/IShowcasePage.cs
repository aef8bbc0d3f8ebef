namespace Showcase.Web.Features.Shared;

/// <summary>The view model of a page in the layout of the site.</summary>
public interface IShowcasePage
{
    PageHead Head { get; }
}
