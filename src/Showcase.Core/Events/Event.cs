using Showcase.Core.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Events;

/// <summary>Something on the agenda; times are Dutch local time.</summary>
[PublishedModel("event")]
public sealed class Event(IPublishedContent content, IPublishedValueFallback fallback) : ShowcaseContent(content, fallback)
{
    public string Title => Text("title") ?? Name;
    public string Summary => Text("summary") ?? "";
    public RichText Body => RichText("body");

    /// <summary>Dutch local time.</summary>
    public DateTime? StartsAt => Moment("startsAt");

    /// <summary>Dutch local time.</summary>
    public DateTime? EndsAt => Moment("endsAt");

    public string? Location => Text("location");
    public IReadOnlyList<Link> Registration => Read<IEnumerable<Link>>("registration")?.ToArray() ?? [];
    public IReadOnlyList<string> Audiences => Choices("audiences");
}
