using System.Globalization;
using Showcase.Core.Regions;

namespace Showcase.Core.Tests.TenderParagraphs;

/// <summary>The five published sets, out of the file that the site is built with.</summary>
internal static class ToldBlocks
{
    public static readonly IReadOnlyList<BlockSet> All =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reference", "bouwblokken.csv")).Skip(1)
            .Select(line => line.Split(','))
            .GroupBy(fields => fields[0])
            .Select(set => new BlockSet(set.Key, set.First()[1], set.First()[11], [.. set.Select(Block)])),
    ];

    public static BlockSet Of(string code) => All.Single(set => set.Code == code);

    private static BuildingBlock Block(string[] fields) =>
        new(fields[0], fields[4], fields[5], NothingIfEmpty(fields[6]), fields[7].Length == 0 ? null : long.Parse(fields[7], CultureInfo.InvariantCulture) * 100, fields[8], fields[9], NothingIfEmpty(fields[10]));

    private static string? NothingIfEmpty(string text) => text.Length == 0 ? null : text;
}
