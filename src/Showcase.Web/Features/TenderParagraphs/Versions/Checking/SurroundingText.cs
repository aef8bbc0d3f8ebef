using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>Gathers what came before and behind a clause at its two ends.</summary>
/// <remarks>The text round a clause has words in common with it, if only a full stop, and a difference may as well be laid through those: then the
/// first or last words of the clause stand apart, with a page of other text between. Where the same words fit closer to the rest, that reading is taken.</remarks>
internal static class SurroundingText
{
    public static IReadOnlyList<Hunk> Gather(IReadOnlyList<Hunk> hunks, IReadOnlyList<Word> text, int clause)
    {
        var gathered = new List<Hunk>(hunks);
        if (gathered is not [{ Before: 0, After: 0 }, ..])
        {
            gathered.Insert(0, default);
        }

        if (gathered[^1] is var last && (last.Before + last.Deleted < clause || last.After + last.Inserted < text.Count))
        {
            gathered.Add(new(clause, 0, text.Count, 0));
        }

        while (gathered.Count > 1 && gathered[1] is { Deleted: 0, Inserted: > 0 } second && CanMove(text, End(gathered[0]), second.After, second.Inserted))
        {
            gathered[0] = gathered[0] with { Inserted = gathered[0].Inserted + second.Inserted };
            gathered.RemoveAt(1);
        }

        while (gathered.Count > 1 && gathered[^2] is { Deleted: 0, Inserted: > 0 } former && CanMove(text, former.After, gathered[^1].After - former.Inserted, former.Inserted))
        {
            gathered[^1] = gathered[^1] with { After = gathered[^1].After - former.Inserted, Inserted = gathered[^1].Inserted + former.Inserted };
            gathered.RemoveAt(gathered.Count - 2);
        }

        return [.. gathered.Where(hunk => hunk.Deleted + hunk.Inserted > 0)];
    }

    private static int End(Hunk hunk) => hunk.After + hunk.Inserted;

    /// <summary>True when the words that stand on one side of what came stand on its other side too.</summary>
    private static bool CanMove(IReadOnlyList<Word> text, int start, int end, int distance)
    {
        for (var index = start; index < end; index++)
        {
            if (text[index].Key != text[index + distance].Key)
            {
                return false;
            }
        }

        return true;
    }
}
