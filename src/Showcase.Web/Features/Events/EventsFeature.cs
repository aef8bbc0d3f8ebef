using Showcase.Core.Search;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Web.Features.Events;

/// <summary>The agenda, and each event as a calendar file.</summary>
internal static class EventsFeature
{
    public static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddScoped<EventQueries>()
        .AddScoped<CalendarWriter>()
        .AddScoped<ISearchSource, EventSearchSource>()
        .AddCachedQuery(EventsRoutes.Overview)
        .AddCachedQuery(EventsRoutes.Overview + "/*");
}
