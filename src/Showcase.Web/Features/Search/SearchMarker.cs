using Lucene.Net.Analysis;

namespace Showcase.Web.Features.Search;

/// <summary>Finds the words of a question back in a text.</summary>
internal sealed class SearchMarker(Analyzer analyzer, IReadOnlySet<string> terms, string? prefix)
{
    private readonly WordScan scan = new(terms, prefix);
    private readonly Dictionary<string, bool> judged = new(StringComparer.OrdinalIgnoreCase);

    private const int SnippetLength = 220;
    private const int LeadLength = 60;

    // Of a very long text only the beginning is looked through
    private const int LongestText = 20_000;

    public IReadOnlyList<MarkedText> Mark(string text) => Cut(text, Hits(text), 0, text.Length);

    /// <summary>The summary when a word stands in it; otherwise the part of the text with most of the words; otherwise the summary all the same.</summary>
    public IReadOnlyList<MarkedText> Snippet(string summary, string text)
    {
        var hits = Hits(summary);
        if (hits.Count == 0 && Hits(text) is { Count: > 0 } inText)
        {
            return Around(text, inText);
        }

        return summary.Length > 0 ? Cut(summary, hits, 0, summary.Length) : Cut(text, [], 0, WordEnd(text, SnippetLength));
    }

    private List<(int Start, int End)> Hits(string text)
    {
        var hits = new List<(int Start, int End)>();
        foreach (var (start, end) in scan.Candidates(text, LongestText))
        {
            if (IsHit(text[start..end]))
            {
                hits.Add((start, end));
            }
        }

        return hits;
    }

    private bool IsHit(string word)
    {
        if (!judged.TryGetValue(word, out var isHit))
        {
            isHit = SearchTokens.Read(word, analyzer).Any(token =>
                terms.Contains(token.Text) || (prefix is not null && !token.IsStem && token.Text.StartsWith(prefix, StringComparison.Ordinal)));
            judged[word] = isHit;
        }

        return isHit;
    }

    private static List<MarkedText> Around(string text, List<(int Start, int End)> hits)
    {
        var best = 0;
        var most = 0;
        for (var first = 0; first < hits.Count; first++)
        {
            var within = 0;
            while (first + within < hits.Count && hits[first + within].End <= hits[first].Start + SnippetLength - LeadLength)
            {
                within++;
            }

            if (within > most)
            {
                (best, most) = (first, within);
            }
        }

        var start = WordStart(text, hits[best].Start - LeadLength);
        return Cut(text, hits, start, WordEnd(text, Math.Max(start + SnippetLength, hits[best].End)));
    }

    private static List<MarkedText> Cut(string text, List<(int Start, int End)> hits, int from, int to)
    {
        var parts = new List<MarkedText>();
        var at = from;
        foreach (var (start, end) in hits.Where(hit => hit.Start >= from && hit.End <= to))
        {
            Add(parts, text[at..start], false);
            Add(parts, text[start..end], true);
            at = end;
        }

        Add(parts, text[at..to], false);
        if (from > 0)
        {
            parts.Insert(0, new MarkedText("… ", false));
        }

        if (to < text.Length)
        {
            parts.Add(new MarkedText(" …", false));
        }

        return parts;
    }

    private static void Add(List<MarkedText> parts, string text, bool isHit)
    {
        if (text.Length > 0)
        {
            parts.Add(new MarkedText(text, isHit));
        }
    }

    private static int WordStart(string text, int near)
    {
        if (near <= 0)
        {
            return 0;
        }

        // The beginning of a sentence if there is one near, otherwise that of a word
        var lead = text.AsSpan(near, Math.Min(LeadLength, text.Length - near));
        var sentence = lead.IndexOf(". ", StringComparison.Ordinal);
        if (sentence >= 0)
        {
            return near + sentence + 2;
        }

        var space = lead.IndexOf(' ');
        return space < 0 ? near : near + space + 1;
    }

    private static int WordEnd(string text, int near)
    {
        if (near >= text.Length)
        {
            return text.Length;
        }

        var space = text.LastIndexOf(' ', near);
        return space > near - LeadLength && space > 0 ? space : near;
    }
}

/// <summary>A piece of text, and whether it is what was searched for.</summary>
public sealed record MarkedText(string Text, bool IsHit);
