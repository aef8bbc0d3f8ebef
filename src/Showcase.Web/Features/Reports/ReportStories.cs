using Showcase.Core.Consent;
using Showcase.Core.Content;
using Showcase.Core.Results;
using Showcase.Core.Stories;

namespace Showcase.Web.Features.Reports;

/// <summary>Reads the stories of the quarter from what is published now: a story that is withdrawn leaves every report at once, a frozen one too.</summary>
internal static class ReportStories
{
    public static IReadOnlyList<ReportStory> Of(IPublishedSite site, IConsentedUses uses, ResultArea area, Period period)
    {
        var members = area.Kind == AreaKind.PolicySet ? MembersOf(site, area, period) : [];
        return
        [
            .. site.All<SuccessStory>()
                .Where(story => story.StoryDate >= period.FirstDay && story.StoryDate <= period.LastDay && IsOf(story, area, members) && uses.Allows(story.Key, PublicUse.Report))
                .OrderBy(story => story.StoryDate)
                .Select(story => site.PathOf(story) is { } path ? new ReportStory(story.Title, path, story.Summary, SourceOf(story), story.StoryDate!.Value) : null)
                .OfType<ReportStory>(),
        ];
    }

    private static bool IsOf(SuccessStory story, ResultArea area, HashSet<string> members) => area.Kind switch
    {
        AreaKind.Region => Same(story.Region?.Code, area.Code),
        AreaKind.Organisation => Same(story.Organisation?.Code, area.Code),
        _ => story.Organisation is { } organisation && members.Contains(organisation.Code),
    };

    private static HashSet<string> MembersOf(IPublishedSite site, ResultArea area, Period period) =>
        ReportAreas.PolicyOf(site, area)?.Members
            .Where(member => (member.From is null || member.From <= period.LastDay) && (member.To is null || member.To >= period.FirstDay))
            .Select(member => member.Organisation?.Code).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];

    private static string SourceOf(SuccessStory story) =>
        string.Join(", ", new[] { story.Organisation?.Title, story.Sector }.Where(part => !string.IsNullOrEmpty(part)));

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
