using Showcase.Core.Media;

namespace Showcase.Web.Features.Shared;

/// <summary>What the layout needs to know of a page: everything in the head, the breadcrumb and the part of the site it stands in.</summary>
/// <param name="Title">Title without the name of the site.</param>
/// <param name="Path">Canonical path, such as <c>/verhalen/naam</c>; a page of a list adds <c>?pagina=2</c>.</param>
public sealed record PageHead(string Title, string Path)
{
    /// <summary>One or two sentences for search engines and shared links.</summary>
    public string? Description { get; init; }

    /// <summary>The way from home to here, both left out.</summary>
    public IReadOnlyList<Crumb> Trail { get; init; } = [];

    /// <summary>Which item of the main navigation is current; nothing for pages outside it.</summary>
    public string? Section { get; init; }

    /// <summary>Picture shown where the page is shared.</summary>
    public Picture? Image { get; init; }

    /// <summary>Key of the document the page shows: what people in it did not consent to does not go with a shared link.</summary>
    public Guid? Document { get; init; }

    /// <summary><c>article</c>, <c>video.other</c> or <c>website</c>, after the Open Graph protocol.</summary>
    public string OpenGraphType { get; init; } = "website";

    public JsonLd? JsonLd { get; init; }

    /// <summary>True keeps the page out of search engines: errors, search results.</summary>
    public bool IsHidden { get; init; }

    /// <summary>True when the page shows a feed that a reader can follow.</summary>
    public bool HasStoryFeed { get; init; }

    /// <summary>True when others can have the page shown on theirs: the oEmbed provider knows its canonical address.</summary>
    public bool HasOembed { get; init; }

    /// <summary>True on the screen on which a buyer puts a document together, which has styles of its own.</summary>
    public bool HasBuildingStyles { get; init; }

    /// <summary>True on a page with a film, which has a script of its own.</summary>
    public bool HasFilm { get; init; }

    /// <summary>True on the front page, which has no breadcrumb and whose title is the name of the site.</summary>
    public bool IsHome => Path == "/";
}

/// <summary>One step of the breadcrumb.</summary>
public sealed record Crumb(string Title, string Path);
