namespace Showcase.Core.Results;

/// <summary>The site's sectors, and which CPV codes fall in them.</summary>
public static class Sectors
{
    public const string Other = "overig";

    private static readonly string[] InOrder = ["groen", "bouw en infra", "schoonmaak", "zorg en welzijn", "ict", "vervoer en logistiek", "catering", Other];

    // Divisions of the Common Procurement Vocabulary (Regulation (EC) 213/2008); the longest beginning decides. Division 90 holds
    // sewage and refuse (900-907: green work here) as well as cleaning (909).
    private static readonly (string Begin, int Sector)[] ByCpv =
    [
        ("909", 2), ("03", 0), ("77", 0), ("90", 0),
        ("44", 1), ("45", 1), ("50", 1), ("71", 1),
        ("33", 3), ("75", 3), ("80", 3), ("85", 3), ("98", 3),
        ("30", 4), ("48", 4), ("64", 4), ("72", 4),
        ("34", 5), ("60", 5), ("63", 5),
        ("15", 6), ("55", 6),
    ];

    /// <summary>As stories use them, <see cref="Other"/> last.</summary>
    public static IReadOnlyList<string> All => InOrder;

    /// <summary>Place in <see cref="All"/> of the sector of a CPV code; codes of no sector, and no code, are <see cref="Other"/>.</summary>
    public static int IndexOf(string? cpv)
    {
        foreach (var (begin, sector) in ByCpv)
        {
            if (cpv is not null && cpv.StartsWith(begin, StringComparison.Ordinal))
            {
                return sector;
            }
        }

        return InOrder.Length - 1;
    }
}
