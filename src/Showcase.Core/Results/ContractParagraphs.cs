namespace Showcase.Core.Results;

/// <summary>Which tender paragraphs a release tells apart: those that stand in enough contracts to say something of the text and nothing of one contract.</summary>
public static class ContractParagraphs
{
    /// <summary>All others, and contracts without a paragraph.</summary>
    public const string Other = TargetGroups.Other;

    /// <summary>The part of <see cref="Other"/>.</summary>
    public static readonly CubeMember Rest = new(Dimension.Paragraph, Other);

    private const int Most = 24;

    /// <summary>The slugs to tell apart.</summary>
    /// <param name="counts">Contracts with an obligation by slug.</param>
    /// <param name="minimum">Fewer contracts than this do not make a part.</param>
    /// <param name="before">Told apart by the newest release: they stay, or what left would follow from what <see cref="Other"/> gained.</param>
    public static IReadOnlyList<string> ToTellApart(IEnumerable<(string? Slug, int Contracts)> counts, int minimum, IReadOnlyCollection<string> before)
    {
        var enough = counts.Where(count => count.Slug is not null && count.Contracts >= minimum && !before.Contains(count.Slug))
            .OrderByDescending(count => count.Contracts).ThenBy(count => count.Slug, StringComparer.Ordinal).Select(count => count.Slug!);
        return [.. before.Concat(enough.Take(Math.Max(Most - before.Count, 0))).Where(slug => slug != Other).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
