using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Pages;

/// <summary>A page with nothing but text.</summary>
public sealed record TextPage(PageHead Head, Page Page) : IShowcasePage;
