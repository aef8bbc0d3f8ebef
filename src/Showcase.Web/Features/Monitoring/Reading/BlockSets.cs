using System.Globalization;
using CsvHelper;
using Showcase.Core.Regions;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>The published block sets: what each block is worth, and which codes a delivery may name.</summary>
internal sealed class BlockSets : IBlockSets
{
    private const string Resource = "Showcase.Web.Features.Monitoring.Reference.bouwblokken.csv";

    private readonly Dictionary<string, BlockSet> _sets;
    private readonly HashSet<(string Set, string Code)> _codes;

    private BlockSets(IReadOnlyList<BlockSet> sets)
    {
        All = sets;
        _sets = sets.ToDictionary(set => set.Code, StringComparer.Ordinal);
        _codes = [.. sets.SelectMany(set => set.Blocks).Select(block => (block.Set, block.Code))];
    }

    public static BlockSets Published { get; } = Read();

    public IReadOnlyList<BlockSet> All { get; }

    public BlockSet? Find(string? code) => code is null ? null : _sets.GetValueOrDefault(code);

    public bool HasSet(string set) => _sets.ContainsKey(set);

    public bool HasBlock(string set, string code) => _codes.Contains((set, code));

    private static BlockSets Read()
    {
        using var stream = typeof(BlockSets).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not compiled in.");
        using var csv = CsvReader.Create(stream);
        var rows = new List<(string Publisher, string Source, BuildingBlock Block)>(64);
        while (csv.Read())
        {
            rows.Add((csv.GetString("publicist"), csv.GetString("bron"), BlockOf(csv.GetString)));
        }

        return new BlockSets([.. rows.GroupBy(row => row.Block.Set).Select(set => new BlockSet(set.Key, set.First().Publisher, set.First().Source, [.. set.Select(row => row.Block)]))]);
    }

    private static BuildingBlock BlockOf(Func<string, string> field) => new(
        field("set_id"),
        field("code"),
        field("doelgroep"),
        NothingIfEmpty(field("voorwaarde")),
        NothingIfEmpty(field("waarde")) is { } euros ? (long)(decimal.Parse(euros, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 100) : null,
        field("eenheid"),
        field("soort"),
        NothingIfEmpty(field("duur_meetellen")));

    private static string? NothingIfEmpty(string text) => text.Length == 0 ? null : text;
}
