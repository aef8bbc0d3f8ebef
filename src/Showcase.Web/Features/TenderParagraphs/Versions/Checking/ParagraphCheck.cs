using Showcase.Core.Content;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions.Checking;

/// <summary>Looks for our paragraphs in a pasted text: first by the line that goes with every copy, then by the words.</summary>
internal sealed class ParagraphCheck(IPublishedSite site, ParagraphLookup lookup, SnapshotMemo<VersionCatalogue> memo)
{
    /// <summary>Least likeness in percent at which a text without a stamp is called a version of ours. Why this much: ADR 0077.</summary>
    public const int LeastAlike = 60;

    /// <summary>A text of fewer words than this says too little to recognise it by.</summary>
    public const int FewestWords = 20;

    /// <summary>Most words that are looked at; 200 kB of prose is half of it.</summary>
    private const int MostWords = 70_000;

    private const int MostRecognised = 20;

    /// <summary>Pairs of words compared for one answer: sixty clauses of eight hundred words, or about a second of work.</summary>
    private const long MostWork = 60_000_000;

    public CheckOutcome Check(string pasted)
    {
        var text = PastedText.Clean(pasted);
        var stamps = FoundStamp.In(text);
        var work = new Work(memo.Of(site), MostWork);
        var (found, rest, at, room) = (new List<CheckedParagraph>(), new List<Word[]>(), 0, MostWords);
        foreach (var stamp in stamps.Take(FoundStamp.Most))
        {
            var part = Words(text[at..stamp.Start], ref room);
            at = stamp.End;
            var paragraph = lookup.Find(stamp.Id, stamp.Version, stamp.Date);
            var comparison = Compare(paragraph, part, work);
            found.Add(paragraph with { Comparison = comparison });
            rest.AddRange(comparison is null ? [part] : [part[..comparison.Start], part[comparison.End..]]);
        }

        var isPartial = stamps.Count > FoundStamp.Most;
        if (!isPartial)
        {
            rest.Add(Words(text[at..], ref room));
        }

        found.AddRange(Recognise(rest, work));
        return new([.. found.DistinctBy(Identity)], isPartial || room == 0 || work.IsSpent);
    }

    // A text that stands there twice is told once, unless it was changed.
    private static (string, object, bool, object?) Identity(CheckedParagraph paragraph) =>
        (paragraph.Id, paragraph.Asked, paragraph.IsResemblance, paragraph.Comparison is { Changes: > 0 } ? paragraph.Comparison : null);

    private static Word[] Words(string text, ref int room)
    {
        var words = ComparedWords.Split(text, room).ToArray();
        room -= words.Length;
        return words;
    }

    private static ClauseComparison? Compare(CheckedParagraph paragraph, Word[] part, Work work) =>
        paragraph is { Paragraph: { } known, Version: { } version } && work.Catalogue.Find(known.Key, version.Number) is { } text
        && work.Compare(text, part, work.Catalogue.Shingles(part)) is { Percent: >= LeastAlike } comparison
            ? comparison
            : null;

    private List<CheckedParagraph> Recognise(List<Word[]> parts, Work work)
    {
        var found = new List<CheckedParagraph>();
        var waiting = new Queue<Word[]>(parts);
        while (found.Count < MostRecognised && waiting.TryDequeue(out var part))
        {
            if (part.Length < FewestWords || Likest(part, work) is not ({ } text, { } comparison))
            {
                continue;
            }

            found.Add(lookup.Find(text.Paragraph.UrlSegment ?? "", text.Version.Number, null) with { IsResemblance = true, Comparison = comparison });
            waiting.Enqueue(part[..comparison.Start]);
            waiting.Enqueue(part[comparison.End..]);
        }

        return found;
    }

    private static (CatalogueText?, ClauseComparison?) Likest(Word[] part, Work work)
    {
        var shingles = work.Catalogue.Shingles(part);
        return work.Catalogue.Candidates(shingles)
            .Select(text => (Text: (CatalogueText?)text, Comparison: work.Compare(text, part, shingles)))
            .Where(pair => pair.Comparison is { Percent: >= LeastAlike } comparison && comparison.End > comparison.Start)
            .OrderByDescending(pair => pair.Comparison!.Percent)
            .ThenByDescending(pair => pair.Text!.Version.IsCurrent)
            .FirstOrDefault();
    }

    /// <summary>What one answer may still cost.</summary>
    private sealed class Work(VersionCatalogue catalogue, long most)
    {
        private long left = most;

        public VersionCatalogue Catalogue => catalogue;

        public bool IsSpent { get; private set; }

        public ClauseComparison? Compare(CatalogueText text, Word[] part, long[] shingles)
        {
            if (TextWindow.Find(shingles, text.Shingles, text.Words) is not { } window)
            {
                return null;
            }

            var cost = ClauseComparison.CostOf(text.Words, window);
            if (cost > left)
            {
                IsSpent = true;
                return null;
            }

            left -= cost;
            return ClauseComparison.Of(text.Words, part, window);
        }
    }
}
