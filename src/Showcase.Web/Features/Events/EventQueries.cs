using Showcase.Core.Content;
using Showcase.Core.Events;
using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Events;

public sealed class EventQueries(IPublishedSite site, TimeProvider clock)
{
    private const int PastShown = 12;

    public EventListPage List(EventOverview overview)
    {
        var today = Today();
        var cards = site.All<Event>()
            .Select(item => item.StartsAt is { } start && site.PathOf(item) is { } path ? new EventCard(path, item.Title, item.Summary, start, item.Location) : null)
            .OfType<EventCard>().ToLookup(card => card.StartsAt >= today);
        return new EventListPage(
            new PageHead(overview.Heading, EventsRoutes.Overview) { Description = overview.MetaDescription ?? overview.Intro.Plain, Section = EventsRoutes.Overview },
            overview.Heading,
            overview.Intro,
            cards[true].OrderBy(card => card.StartsAt).ToArray(),
            cards[false].OrderByDescending(card => card.StartsAt).Take(PastShown).ToArray());
    }

    public EventPage Page(Event found, IReadOnlyList<Crumb> trail)
    {
        var path = site.PathOf(found)!;
        return new EventPage(HeadOf(found, path, trail), found, WhenOf(found), (found.EndsAt ?? found.StartsAt) < Today(), path + ".ics");
    }

    private DateTime Today() => clock.DutchToday().ToDateTime(TimeOnly.MinValue);

    private static string WhenOf(Event found) => found.StartsAt is not { } start
        ? "Datum volgt"
        : $"{Dutch.Weekday(start)}, {Dutch.Time(start)}{(found.EndsAt is { } end && end.Date == start.Date ? " tot " + Dutch.Time(end) : "")}";

    private static PageHead HeadOf(Event found, string path, IReadOnlyList<Crumb> trail) => new(found.Title, path)
    {
        Description = found.MetaDescription ?? found.Summary,
        Trail = trail,
        Section = EventsRoutes.Overview,
        JsonLd = JsonLd.Of(
            "Event",
            ("name", found.Title),
            ("description", found.Summary),
            ("inLanguage", "nl"),
            ("url", path),
            ("startDate", found.StartsAt is { } start ? Dutch.Iso(start) : null),
            ("endDate", found.EndsAt is { } end ? Dutch.Iso(end) : null),
            ("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode"),
            ("location", found.Location is { } place ? JsonLd.Node("Place", ("name", place)) : null)),
    };
}
