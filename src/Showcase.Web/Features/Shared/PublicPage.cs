using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Web.Features.Shared;

/// <summary>A controller of pages that show one document each, found by the path of the request.</summary>
public abstract class PublicPage(IPublishedSite site, ICacheTags tags) : Controller
{
    protected IPublishedSite Site { get; } = site;

    protected ICacheTags Tags { get; } = tags;

    /// <summary>The published document at the address asked for, when it is of this type.</summary>
    protected T? FindHere<T>() where T : class, IPublishedContent
    {
        var found = Site.FindByPath(Request.Path.Value!) as T;
        if (found is not null)
        {
            Tags.Add(CacheTag.Content(found.Key));
        }

        return found;
    }

    /// <summary>The way from home to a document, for the breadcrumb: home and the document itself left out, and folders without a page of their own.</summary>
    protected IReadOnlyList<Crumb> TrailTo(IPublishedContent content)
    {
        var trail = Site.TrailOf(content);
        var crumbs = new List<Crumb>(trail.Count);
        for (var step = 1; step < trail.Count - 1; step++)
        {
            if (trail[step] is not PageFolder && Site.PathOf(trail[step]) is { } path)
            {
                crumbs.Add(new Crumb(trail[step].Name, path));
            }
        }

        return crumbs;
    }
}
