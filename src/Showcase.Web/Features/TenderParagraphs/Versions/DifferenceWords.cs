using System.Globalization;
using Showcase.Core.Results;
using Showcase.Web.Features.TenderParagraphs.Versions.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>Says in Dutch what happened to the lids of a clause.</summary>
internal static class DifferenceWords
{
    /// <summary><c>3 leden gewijzigd, 1 toegevoegd</c>, or that nothing changed.</summary>
    public static string Summary(IReadOnlyList<LidChange> changes)
    {
        var changed = changes.Where(change => change.IsChange).ToList();
        if (changed.Count == 0)
        {
            return "De tekst is niet veranderd.";
        }

        var (one, many) = changed.TrueForAll(change => change.IsNumbered) ? ("lid", "leden") : ("onderdeel", "onderdelen");
        var parts = new List<string>(4);
        foreach (var (kind, word) in new[] { (LidChangeKind.Changed, "gewijzigd"), (LidChangeKind.Added, "toegevoegd"), (LidChangeKind.Removed, "vervallen"), (LidChangeKind.Moved, "verplaatst") })
        {
            if (changed.Count(change => change.Kind == kind) is > 0 and var count)
            {
                parts.Add(parts.Count > 0 ? $"{DutchFormat.Number(count)} {word}" : $"{DutchFormat.Number(count)} {(count == 1 ? one : many)} {word}");
            }
        }

        return string.Join(", ", parts) + ".";
    }

    public static string KindOf(LidChangeKind kind) => kind switch
    {
        LidChangeKind.Changed => "Gewijzigd",
        LidChangeKind.Added => "Toegevoegd",
        LidChangeKind.Removed => "Vervallen",
        LidChangeKind.Moved => "Verplaatst",
        _ => "Niet veranderd",
    };

    /// <summary>Takes lids in a row that did not change together.</summary>
    public static IReadOnlyList<DifferenceRow> Rows(IReadOnlyList<LidChange> changes)
    {
        var rows = new List<DifferenceRow>();
        for (var index = 0; index < changes.Count;)
        {
            var same = changes.Skip(index).TakeWhile(change => !change.IsChange).ToList();
            rows.Add(same.Count > 0 ? new(SameLabel(same), null, same) : new(Label(changes[index]), changes[index], []));
            index += Math.Max(1, same.Count);
        }

        return rows;
    }

    private static string Label(LidChange change)
    {
        if (!change.IsNumbered)
        {
            return "Tekst zonder nummer";
        }

        var (old, now) = (Number(change.OldMarker), Number(change.NewMarker));
        return now.Length == 0 ? $"Lid {old}" : old.Length == 0 || old == now ? $"Lid {now}" : $"Lid {now} (was lid {old})";
    }

    private static string SameLabel(List<LidChange> same) => same switch
    {
        [{ IsNumbered: true } only] => $"Lid {Number(only.NewMarker)} is niet veranderd",
        [{ IsNumbered: false }] => "Deze tekst is niet veranderd",
        [{ IsNumbered: true } first, { IsNumbered: true } second] => $"Lid {Number(first.NewMarker)} en {Number(second.NewMarker)} zijn niet veranderd",
        [{ IsNumbered: true } first, .., { IsNumbered: true } last] => $"Lid {Number(first.NewMarker)} tot en met {Number(last.NewMarker)} zijn niet veranderd",
        _ => $"{DutchFormat.Number(same.Count)} onderdelen zijn niet veranderd",
    };

    /// <summary>As the page numbers it: <c>4.</c>, and <c>b.</c> for a part of a lid.</summary>
    public static string Marker(string marker) => Part(marker) is { } part ? part.Letter + "." : marker;

    private static string Number(string marker) => Part(marker) is { } part ? $"{part.Lid}, onder {part.Letter}" : marker.Trim('(', ')', '.');

    // In plain text the second part of lid 3 is 3.2; a page and a contract call it b.
    private static (string Lid, char Letter)? Part(string marker) =>
        marker.TrimEnd('.').Split('.') is [var lid, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is >= 1 and <= 26
            ? (lid, (char)('a' + place - 1))
            : null;
}
