namespace Showcase.Core.Results;

/// <summary>Which target groups a release tells apart: those that are large enough to be a group.</summary>
public static class TargetGroups
{
    /// <summary>All others, and efforts without a group.</summary>
    public const string Other = "overig of onbekend";

    private const int Most = 24;
    private const int LongestName = 40;

    /// <summary>The names to tell apart: a name that a handful of efforts has could be about one person, or no name at all.</summary>
    /// <param name="counts">Approved efforts by <c>doelgroep_code</c> as delivered.</param>
    /// <param name="minimum">Fewer efforts than this do not make a group.</param>
    public static IReadOnlyList<string> ToTellApart(IEnumerable<(string? Code, int Efforts)> counts, int minimum) =>
    [
        .. counts.GroupBy(count => NameOf(count.Code), StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Efforts: group.Sum(count => count.Efforts)))
            .Where(group => group.Name != Other && group.Efforts >= minimum)
            .OrderByDescending(group => group.Efforts).ThenBy(group => group.Name, StringComparer.Ordinal)
            .Take(Most).Select(group => group.Name).Order(StringComparer.Ordinal),
    ];

    /// <summary>The name of a code: the code itself when it is a short word, else <see cref="Other"/>.</summary>
    public static string NameOf(string? code)
    {
        var name = code?.Trim() ?? "";
        return name.Length is > 0 and <= LongestName && char.IsLetter(name[0]) && name.All(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '/' or '.' or '(' or ')') ? name : Other;
    }
}
