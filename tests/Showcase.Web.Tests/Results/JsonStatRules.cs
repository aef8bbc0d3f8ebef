using System.Globalization;
using System.Text.Json;

namespace Showcase.Web.Tests.Results;

/// <summary>What JSON-stat 2.0 asks of a dataset (json-stat.org/full): version, class, id, size, dimension, category, role, value, status.</summary>
internal static class JsonStatRules
{
    private static readonly string[] Roles = ["time", "geo", "metric"];

    public static IReadOnlyList<string> Breaches(JsonElement set)
    {
        var breaches = new List<string>();
        void Check(bool holds, string breach)
        {
            if (!holds)
            {
                breaches.Add(breach);
            }
        }

        Check(Text(set, "version") == "2.0", "version is not 2.0");
        Check(Text(set, "class") == "dataset", "class is not dataset");
        var ids = set.GetProperty("id").EnumerateArray().Select(id => id.GetString()!).ToList();
        var sizes = set.GetProperty("size").EnumerateArray().Select(size => size.GetInt32()).ToList();
        Check(ids.Count == sizes.Count, "size has not one number for each id");
        var dimensions = set.GetProperty("dimension");
        Check(dimensions.EnumerateObject().Select(dimension => dimension.Name).Order().SequenceEqual(ids.Order()), "dimension does not hold exactly the ids");
        foreach (var (id, size) in ids.Zip(sizes).Where(pair => dimensions.TryGetProperty(pair.First, out _)))
        {
            breaches.AddRange(Category(id, size, dimensions.GetProperty(id).GetProperty("category")));
        }

        var cells = sizes.Aggregate(1, (product, size) => product * size);
        Check(set.GetProperty("value").GetArrayLength() == cells, "value has not one entry for each cell");
        Check(set.GetProperty("value").EnumerateArray().All(value => value.ValueKind is JsonValueKind.Number or JsonValueKind.Null), "value holds something that is no number");
        Check(!set.TryGetProperty("status", out var status) || status.EnumerateObject().All(one => int.Parse(one.Name, CultureInfo.InvariantCulture) < cells), "status points outside the cells");
        Check(!set.TryGetProperty("role", out var role) || role.EnumerateObject().All(one => Roles.Contains(one.Name) && one.Value.EnumerateArray().All(id => ids.Contains(id.GetString()!))), "role names something that is no dimension");
        Check(Text(set, "updated") is not { } updated || DateTimeOffset.TryParse(updated, CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "updated is no time");
        return breaches;
    }

    private static IEnumerable<string> Category(string id, int size, JsonElement category)
    {
        var codes = category.GetProperty("index").EnumerateArray().Select(code => code.GetString()!).ToList();
        if (codes.Count != size || codes.Distinct().Count() != size)
        {
            yield return $"size of {id} is not the number of its different categories";
        }

        if (category.TryGetProperty("label", out var labels) && !labels.EnumerateObject().All(label => codes.Contains(label.Name)))
        {
            yield return $"label of {id} names a category that is not there";
        }

        if (category.TryGetProperty("unit", out var units) && !units.EnumerateObject().All(unit => codes.Contains(unit.Name)))
        {
            yield return $"unit of {id} names a category that is not there";
        }
    }

    private static string? Text(JsonElement set, string name) => set.TryGetProperty(name, out var value) ? value.GetString() : null;
}
