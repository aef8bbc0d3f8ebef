using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>What becomes public when, what stops being so, and what was published.</summary>
internal static class CalendarApi
{
    private const int MostDays = 400;
    private const int Most = 1_000;

    public static void MapCalendar(this RouteGroupBuilder api) => api.MapGet(EditingRoutes.Calendar, ShowAsync);

    private static async Task<IResult> ShowAsync(DateOnly from, DateOnly to, TreeQueries tree, CancellationToken cancellationToken)
    {
        if (to < from || to.DayNumber - from.DayNumber > MostDays || from.Year < 2000 || to.Year > 9000)
        {
            return OfficeProblem.Of(StatusCodes.Status400BadRequest, $"Vraag een periode van ten hoogste {MostDays} dagen.");
        }

        var (begin, end) = (DutchFormat.StartOf(from), DutchFormat.StartOf(to));
        var rows = await tree.Rows()
            .Where(row => row.TrashedAt == null && row.Kind == DocumentKind.Content)
            .Where(row => (row.PublishAt >= begin && row.PublishAt < end) || (row.UnpublishAt >= begin && row.UnpublishAt < end)
                || (row.PublishedVersionId != null && row.PublishedAt >= begin && row.PublishedAt < end))
            .OrderBy(row => row.Id).Take(Most).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.SelectMany(Moments).Where(moment => moment.At >= begin && moment.At < end).OrderBy(moment => moment.At).ToList());
    }

    private static IEnumerable<CalendarResponse> Moments(TreeRow row)
    {
        if (row.PublishAt is { } publishAt) yield return Of(row, publishAt, "publish");
        if (row.UnpublishAt is { } unpublishAt) yield return Of(row, unpublishAt, "unpublish");
        if (row is { PublishedVersionId: not null, PublishedAt: { } publishedAt }) yield return Of(row, publishedAt, "published");
    }

    private static CalendarResponse Of(TreeRow row, DateTimeOffset at, string action) => new(row.Key, row.Name, row.ContentType, at, action);
}

/// <param name="Action"><c>publish</c>, <c>unpublish</c>, or <c>published</c> for what is done.</param>
internal sealed record CalendarResponse(Guid Key, string Name, string Type, DateTimeOffset At, string Action);
