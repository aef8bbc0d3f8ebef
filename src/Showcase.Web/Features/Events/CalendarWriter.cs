using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Showcase.Core.Events;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Events;

/// <summary>An event as an iCalendar file (RFC 5545), in Dutch time with the rules of that time zone inside.</summary>
public sealed class CalendarWriter(SiteLinks links)
{
    private const string Zone = "Europe/Amsterdam";

    /// <param name="path">Path of the event's page.</param>
    /// <param name="start">Dutch local time.</param>
    public byte[] Write(Event source, string path, DateTime start)
    {
        var calendar = new Calendar { ProductId = "-//Social Return Showcase//NL" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, new DateTime(start.Year, 1, 1), includeHistoricalData: false));
        calendar.Events.Add(new CalendarEvent
        {
            Uid = source.Key.ToString("D") + "@showcase",
            DtStamp = new CalDateTime(source.UpdateDate.ToUniversalTime(), "UTC"),
            Summary = source.Title,
            Description = $"{source.Summary}\n\n{links.Of(path)}",
            Location = source.Location,
            Start = new CalDateTime(start, Zone),
            End = new CalDateTime(source.EndsAt is { } end && end > start ? end : start.AddHours(1), Zone),
        });
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }
}
