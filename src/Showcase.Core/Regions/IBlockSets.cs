namespace Showcase.Core.Regions;

/// <summary>The published block sets.</summary>
public interface IBlockSets
{
    IReadOnlyList<BlockSet> All { get; }

    BlockSet? Find(string? code);
}
