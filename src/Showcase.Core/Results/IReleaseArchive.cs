namespace Showcase.Core.Results;

/// <summary>Every release that was made: what a frozen permalink reads. In memory; no member touches a database.</summary>
public interface IReleaseArchive
{
    /// <summary>Newest first.</summary>
    IReadOnlyList<Release> Releases { get; }

    /// <summary>The figures as they were in a release, for good; nothing when there is no such release.</summary>
    IPublishedResults? Find(int number);
}
