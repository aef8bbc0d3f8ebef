namespace Showcase.Core.Results;

/// <summary>The archive before the first release: nothing, and never null.</summary>
public sealed class EmptyArchive : IReleaseArchive
{
    public static readonly EmptyArchive Instance = new();

    private EmptyArchive()
    {
    }

    public IReadOnlyList<Release> Releases => [];

    public IPublishedResults? Find(int number) => null;
}
