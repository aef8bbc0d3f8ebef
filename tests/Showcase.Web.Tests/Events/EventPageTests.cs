using System.Net;
using Ical.Net;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Events;

public sealed class EventPageTests(SharedHost shared)
{
    private const string Address = "/agenda/kennismiddag-social-return-merelland";

    [Fact]
    public async Task The_calendar_file_holds_the_event_in_Dutch_time_and_leads_back_to_the_page()
    {
        var host = await shared.Started;
        using var answer = await host.Client.GetAsync(new Uri(Address + ".ics", UriKind.Relative), TestContext.Current.CancellationToken);
        var calendar = Calendar.Load(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        var found = Assert.Single(calendar.Events);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(new DateTime(2027, 2, 11, 12, 30, 0, DateTimeKind.Utc), found.Start!.AsUtc);
        Assert.Equal(new DateTime(2027, 2, 11, 15, 30, 0, DateTimeKind.Utc), found.End!.AsUtc);
        Assert.Contains(Address, found.Description, StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Single(calendar.TimeZones).TimeZoneInfos);
    }

    [Fact]
    public async Task The_page_tells_when_and_where_and_offers_the_calendar_file()
    {
        var document = (await (await shared.Started).GetPageAsync(Address, TestContext.Current.CancellationToken)).Document;

        Assert.Equal("donderdag 11 februari 2027, 13.30 uur tot 16.30 uur", document.QuerySelector("aside time")!.TextContent);
        Assert.NotNull(document.QuerySelector($"aside a[href='{Address}.ics']"));
    }

    [Fact]
    public async Task An_event_that_is_over_moves_to_the_past_and_takes_no_registration()
    {
        await using var host = await ShowcaseHost.StartAsync();
        host.Clock.AdjustTime(ShowcaseHost.Today.AddDays(120));

        var list = await host.GetPageAsync("/agenda", TestContext.Current.CancellationToken);
        var page = await host.GetPageAsync(Address, TestContext.Current.CancellationToken);

        Assert.NotNull(list.Document.QuerySelector($"section[aria-labelledby=voorbij] a[href='{Address}']"));
        Assert.Null(page.Document.QuerySelector("aside a.nl-button--primary"));
    }
}
