namespace Showcase.Web.Features.Events;

internal static class EventsRoutes
{
    public const string Overview = "/agenda";
    public const string Event = "/agenda/{slug}";
    public const string Calendar = "/agenda/{slug}.ics";
}
