using Showcase.Core.Results;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Regions;

/// <summary>The numbers that stand on the page of a region or organisation.</summary>
public sealed class AreaNumbers(IPublishedResults published, ReleaseChanges changes, TimeProvider clock)
{
    private static readonly string[] Shown = ["plaatsingen", "leerbanen", "opdrachten", "duurzaam"];

    /// <summary>Nothing when the area has no number that may be shown.</summary>
    public KeyNumbers? Of(string areaCode) => KeyNumbers.Of(published.Snapshot(), changes, Shown, areaCode, clock.DutchToday());

    /// <summary>The page with all its numbers; nothing when the release does not know the area.</summary>
    public string? PathOf(string areaCode) => published.FindArea(areaCode) is { } area ? ResultPath.Of(area) : null;
}
