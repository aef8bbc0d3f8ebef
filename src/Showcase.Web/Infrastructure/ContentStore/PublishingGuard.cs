using Showcase.Core.Content;
using Showcase.Core.Results;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Asks the slices what they think of a publication, and stores what they want kept, in the same transaction.</summary>
internal sealed class PublishingGuard(IEnumerable<IPublishingRule> rules)
{
    private readonly ILookup<string, IPublishingRule> byType = rules.ToLookup(rule => rule.ContentType, StringComparer.OrdinalIgnoreCase);

    /// <returns>Every reason not to publish; when there is none, the draft holds what the rules added.</returns>
    public async Task<IReadOnlyList<string>> PublishAsync(ContentTransaction change, VersionRow draft)
    {
        var asked = byType[change.Document.ContentType].ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var former = await FormerAsync(change);
        var values = DocumentValues.FromJson(draft.Values);
        var reasons = new List<string>();
        foreach (var rule in asked)
        {
            var answer = rule.Publish(former, values.Invariant());
            reasons.AddRange(answer.Reasons);
            Set(values, answer.Values);
        }

        // What is published already is never written again: publishing it once more adds nothing.
        if (reasons.Count == 0 && draft.Id != change.Document.PublishedVersionId)
        {
            draft.Values = values.ToJson();
        }

        return reasons;
    }

    /// <summary>Puts into a new draft what must outlive the publication that ends.</summary>
    public async Task WithdrawAsync(ContentTransaction change)
    {
        var asked = byType[change.Document.ContentType].ToList();
        if (asked.Count == 0 || await FormerAsync(change) is not { } former)
        {
            return;
        }

        var draft = await change.DraftAsync();
        var values = DocumentValues.FromJson(draft.Values);
        var before = values.ToJson();
        foreach (var rule in asked)
        {
            Set(values, rule.Withdraw(former, values.Invariant()));
        }

        if (values.ToJson() is var after && after != before)
        {
            var kept = await change.DraftForWritingAsync();
            (kept.Name, kept.Segment, kept.Author, kept.Values, kept.SavedAt) = (draft.Name, draft.Segment, draft.Author, after, draft.SavedAt);
            kept.Note = "Bij het depubliceren bewaard wat openbaar was.";
        }
    }

    private static async Task<FormerValues?> FormerAsync(ContentTransaction change) =>
        await change.PublishedAsync() is { } published
            ? new(DocumentValues.FromJson(published.Values).Invariant(), change.Document.PublishedAt is { } moment ? DutchFormat.DayOf(moment) : null)
            : null;

    private static void Set(DocumentValues values, IReadOnlyDictionary<string, string> added)
    {
        foreach (var (alias, value) in added)
        {
            values.Set(alias, value);
        }
    }
}
