using System.Text;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Reduces the query of a request to what changes the answer, in one order.</summary>
internal sealed class CachedQueries
{
    private const int LongestQuery = 512;
    private const int MostParameters = 16;

    private readonly Dictionary<string, CachedQuery> exact;
    private readonly CachedQuery[] below;

    public CachedQueries(IEnumerable<CachedQuery> queries)
    {
        var all = queries.ToList();
        exact = all.Where(query => !query.Path.EndsWith("/*", StringComparison.Ordinal)).ToDictionary(query => query.Path, StringComparer.Ordinal);
        below = [.. all.Where(query => query.Path.EndsWith("/*", StringComparison.Ordinal))
            .Select(query => query with { Path = query.Path[..^1] })
            .OrderByDescending(query => query.Path.Length)];
    }

    /// <summary>The reduced query with <c>?</c>, empty when nothing is left of it; null when an answer to this request is not to be stored.</summary>
    public string? Reduce(string path, string query)
    {
        if (query.Length <= 1) return "";
        if (query.Length > LongestQuery || RuleFor(path) is not { } rule) return null;
        List<(string Name, string Value)> kept = [];
        foreach (var parameter in query[1..].Split('&'))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? parameter : parameter[..equals];
            var known = Array.Find(rule.Names, candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (known is not null) kept.Add((known, equals < 0 ? "" : parameter[(equals + 1)..]));
        }

        return kept.Count > MostParameters ? null : Join(kept);
    }

    private CachedQuery? RuleFor(string path) =>
        exact.GetValueOrDefault(path) ?? Array.Find(below, rule => path.StartsWith(rule.Path, StringComparison.Ordinal));

    private static string Join(List<(string Name, string Value)> parameters)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(value);
        }

        return text.ToString();
    }
}
