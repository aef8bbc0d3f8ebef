using CsvHelper;

namespace Showcase.Web.Features.Monitoring.Reading;

/// <summary>The published block sets: which codes exist in which set.</summary>
internal sealed class BlockSets
{
    private const string Resource = "Showcase.Web.Features.Monitoring.Reference.bouwblokken.csv";

    private readonly Dictionary<string, HashSet<string>> _codes = new(StringComparer.Ordinal);

    private BlockSets()
    {
    }

    public static BlockSets Published { get; } = Read();

    public bool HasSet(string set) => _codes.ContainsKey(set);

    public bool HasBlock(string set, string code) => _codes.TryGetValue(set, out var codes) && codes.Contains(code);

    private static BlockSets Read()
    {
        var sets = new BlockSets();
        using var stream = typeof(BlockSets).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not compiled in.");
        using var csv = CsvReader.Create(stream);
        while (csv.Read())
        {
            var set = csv.GetString("set_id");
            if (!sets._codes.TryGetValue(set, out var codes))
            {
                sets._codes[set] = codes = new HashSet<string>(StringComparer.Ordinal);
            }

            codes.Add(csv.GetString("code"));
        }

        return sets;
    }
}
