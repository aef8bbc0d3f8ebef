using Showcase.Core.Content;
using Showcase.Core.Events;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Events;

/// <summary>The agenda.</summary>
/// <param name="Upcoming">Soonest first.</param>
/// <param name="Past">Most recent first.</param>
public sealed record EventListPage(PageHead Head, string Heading, RichText Intro, IReadOnlyList<EventCard> Upcoming, IReadOnlyList<EventCard> Past) : IShowcasePage;

/// <param name="StartsAt">Dutch local time.</param>
public sealed record EventCard(string Path, string Title, string Summary, DateTime StartsAt, string? Location);

/// <summary>One event.</summary>
/// <param name="When">Day and time in words.</param>
/// <param name="CalendarPath">Where the calendar file is.</param>
public sealed record EventPage(PageHead Head, Event Event, string When, bool IsOver, string CalendarPath) : IShowcasePage;
