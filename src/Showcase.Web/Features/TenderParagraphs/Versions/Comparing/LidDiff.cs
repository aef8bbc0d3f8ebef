using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Comparing;

/// <summary>The difference of two clauses, lid by lid and inside a lid word by word. Numbers do not count: a lid that moved up is the same lid.</summary>
internal static class LidDiff
{
    /// <summary>Longer clauses are not compared lid by lid; what is beyond these lines is left out.</summary>
    private const int MostLines = 1_000;

    public static IReadOnlyList<LidChange> Of(string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var hunks = SequenceDiff.Of([.. old.Select(line => line.Text)], [.. now.Select(line => line.Text)]) ?? [new Hunk(0, old.Count, 0, now.Count)];
        var changes = new List<LidChange>();
        var done = 0;
        var moved = 0;
        foreach (var hunk in hunks)
        {
            Same(hunk.After);
            changes.AddRange(LidPairs.Of(old, hunk.Before, hunk.Deleted, now, hunk.After, hunk.Inserted).Select(Change));
            (done, moved) = (hunk.After + hunk.Inserted, hunk.Before + hunk.Deleted);
        }

        Same(now.Count);
        return FindMoved(changes);

        void Same(int end)
        {
            for (; done < end; done++, moved++)
            {
                changes.Add(new(LidChangeKind.Same, old[moved].Marker, now[done].Marker, now[done].IsNumbered, [new(DiffKind.Same, now[done].Text)]));
            }
        }
    }

    private static IReadOnlyList<ClauseLine> Lines(string plain) => [.. ClauseLine.Of(plain).Take(MostLines)];

    private static LidChange Change((ClauseLine? Old, ClauseLine? New) pair) => pair switch
    {
        ({ } old, { } now) => new(LidChangeKind.Changed, old.Marker, now.Marker, now.IsNumbered, WordDiff.Of(old.Text, now.Text)),
        (null, { } now) => new(LidChangeKind.Added, "", now.Marker, now.IsNumbered, [new(DiffKind.Inserted, now.Text)]),
        var (old, _) => new(LidChangeKind.Removed, old!.Marker, "", old.IsNumbered, [new(DiffKind.Deleted, old.Text)]),
    };

    // The same words gone in one place and come in another: that is one lid.
    private static List<LidChange> FindMoved(List<LidChange> changes)
    {
        var gone = changes.Where(change => change.Kind == LidChangeKind.Removed).ToLookup(change => change.Pieces[0].Text, StringComparer.Ordinal);
        var found = new HashSet<LidChange>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < changes.Count; index++)
        {
            var (change, text) = (changes[index], changes[index].Pieces[0].Text);
            if (change.Kind == LidChangeKind.Added && gone[text].FirstOrDefault(other => !found.Contains(other)) is { } origin)
            {
                found.Add(origin);
                changes[index] = change with { Kind = LidChangeKind.Moved, OldMarker = origin.OldMarker, Pieces = [new(DiffKind.Same, text)] };
            }
        }

        return [.. changes.Where(change => !found.Contains(change))];
    }
}
