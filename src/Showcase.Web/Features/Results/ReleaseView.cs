using Showcase.Core.Results;

namespace Showcase.Web.Features.Results;

/// <summary>The release that an answer reads: the newest, which moves, or the one that the address names, which never changes.</summary>
/// <param name="Results">A picture that stays the same for this answer.</param>
/// <param name="Frozen">Number of the release that the address names, or nothing.</param>
/// <param name="Newest">The newest release, or nothing before the first.</param>
public sealed record ReleaseView(IPublishedResults Results, int? Frozen, Release? Newest)
{
    public Release? Release => Results.Latest;
}

/// <summary>Chooses the release that an address asks for.</summary>
public sealed class ReleaseViews(IPublishedResults published, IReleaseArchive archive)
{
    /// <param name="number">The value of <c>uitgave</c>; without it the newest release.</param>
    /// <returns>Nothing when there is no such release.</returns>
    public ReleaseView? Read(string? number)
    {
        var now = published.Snapshot();
        if (string.IsNullOrEmpty(number))
        {
            return new ReleaseView(now, null, now.Latest);
        }

        return archive.FindByText(number) is { Latest: { } release } frozen ? new ReleaseView(frozen, release.Number, now.Latest) : null;
    }
}
