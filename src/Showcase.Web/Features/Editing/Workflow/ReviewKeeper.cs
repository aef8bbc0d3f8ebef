using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>Keeps the review of a draft true to what becomes of it: a later save takes an approval away, a publication ends it.</summary>
internal sealed class ReviewKeeper(TimeProvider clock) : IContentWriteStep
{
    public const string Planning = "Planning";
    public const string RefusedAction = "refused";

    public async Task SavedAsync(ContentTransaction change)
    {
        if (await FindAsync(change) is { Status: ReviewStatus.Approved } review)
        {
            review.Status = ReviewStatus.None;
        }
    }

    public async Task PublishedAsync(ContentTransaction change)
    {
        if (await FindAsync(change) is { } review)
        {
            review.Status = ReviewStatus.None;
        }
    }

    // Its author finds it among what waits for them, with the reasons.
    public async Task ScheduleRefusedAsync(ContentTransaction change, IReadOnlyList<string> reasons) =>
        await SetAsync(change, Planning, ReviewStatus.Returned, RefusedAction, string.Join('\n', reasons), (await change.DraftAsync()).Author);

    /// <summary>Nobody approves what they wrote themselves.</summary>
    public static bool MayApprove(string? author, string who) => author != who;

    /// <param name="submittedBy">Who hears of it; nothing leaves who that was.</param>
    public async Task SetAsync(ContentTransaction change, string who, string status, string action, string comment, string? submittedBy)
    {
        var review = await FindAsync(change) ?? change.Database.Add(new ReviewRow { DocumentId = change.Document.Id }).Entity;
        (review.Status, review.By, review.At) = (status, who, clock.GetUtcNow());
        review.SubmittedBy = submittedBy ?? review.SubmittedBy;
        change.Database.Add(new ReviewCommentRow { DocumentId = change.Document.Id, At = clock.GetUtcNow(), Who = who, Action = action, Text = Short(comment) });
    }

    public static Task<ReviewRow?> FindAsync(ContentTransaction change) =>
        change.Database.Set<ReviewRow>().SingleOrDefaultAsync(row => row.DocumentId == change.Document.Id, change.Cancellation);

    private static string Short(string text) => text.Length <= ReviewCommentRow.Longest ? text : text[..ReviewCommentRow.Longest];
}
