using System.Globalization;
using System.Text;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Documents;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>Makes a document ready for every form at once, so that all forms say the same words and none of them has to defend itself.</summary>
internal static class TenderText
{
    // Soft hyphen, and the two joiners that languages and pictograms need.
    private const string KeptFormats = "\u00AD\u200C\u200D";

    /// <summary>The same document with only signs that are seen, open places in brackets, and addresses that work anywhere or not at all.</summary>
    /// <exception cref="ArgumentException">It is larger than <see cref="TenderLimits"/> allows.</exception>
    public static TenderDocument Ready(TenderDocument document)
    {
        if (TenderLimits.Of(document) is { } excess)
        {
            throw new ArgumentException($"The document has more {excess} than a document may have.", nameof(document));
        }

        var home = Uri.TryCreate(document.Address, UriKind.Absolute, out var address) ? address : null;
        return document with
        {
            Title = Line(document.Title),
            PolicySet = LineOrNothing(document.PolicySet),
            Address = Line(document.Address),
            Sections = [.. document.Sections.Select(section => section with
            {
                Id = Line(section.Id),
                Title = Line(section.Title),
                Version = Line(section.Version),
                PolicySet = LineOrNothing(section.PolicySet),
                Address = Line(section.Address),
                Stamp = Line(section.Stamp),
                Text = new ClauseText([.. section.Text.Blocks.Select(block => Ready(block, home)).Where(block => block.Runs.Count > 0 || block.Kind == ClauseBlockKind.Numbered)]),
            })],
        };
    }

    /// <summary>True when the document has a title that is not that of its only section.</summary>
    public static bool HasOwnTitle(TenderDocument document) => document.Sections.Count != 1 || document.Sections[0].Title != document.Title;

    /// <summary>The line under the title: when it was made, on what policy, and where the selection is found again.</summary>
    public static IReadOnlyList<ClauseRun> FactsOf(TenderDocument document)
    {
        var policy = document.PolicySet is { } title ? $" Beleid: {title}." : "";
        return [new WordsRun($"Samengesteld op {Dutch.Day(document.Date)}.{policy} Deze selectie: "), new LinkRun(document.Address, document.Address)];
    }

    /// <summary>What a reader sees of a run.</summary>
    public static string WordsOf(ClauseRun run) => run switch
    {
        WordsRun words => words.Text,
        LinkRun link => link.Text,
        FieldRun field => field.Value ?? field.Prompt,
        ResultRun result => result.Stamp.Length > 0 ? $"{result.Text} ({result.Stamp})" : result.Text,
        _ => "",
    };

    /// <summary>Without what cannot be seen: control signs, signs that turn the direction of reading around, halves of signs.</summary>
    /// <param name="text">Words from an author, a policy set or a visitor.</param>
    public static string Visible(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in DocumentText.Legal(text).Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\n')
            {
                kept.Append('\n');
            }
            else if (rune.Value is '\t' or '\r' or 0x2028 or 0x2029 or 0x85)
            {
                kept.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format) || (rune.IsBmp && KeptFormats.Contains((char)rune.Value)))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private static string Line(string text) => Visible(text).Replace('\n', ' ').Trim();

    private static string? LineOrNothing(string? text) => text is null || Line(text) is not { Length: > 0 } line ? null : line;

    private static ClauseBlock Ready(ClauseBlock block, Uri? home) => block with
    {
        Level = Math.Clamp(block.Level, 0, ClauseLabel.Deepest),
        Number = block.Kind == ClauseBlockKind.Numbered ? Math.Clamp(block.Number, 1, ClauseLabel.Highest) : 0,
        Runs = [.. block.Runs.Select(run => Ready(run, home)).Where(run => WordsOf(run).Length > 0)],
    };

    private static ClauseRun Ready(ClauseRun run, Uri? home) => run switch
    {
        WordsRun words => words with { Text = Visible(words.Text) },
        LinkRun link when Absolute(link.Href, home) is { } address => new LinkRun(Visible(link.Text), address),
        LinkRun link => new WordsRun(Visible(link.Text)),
        FieldRun field => new FieldRun(Line(field.Alias), PromptOf(field), LineOrNothing(field.Value)),
        ResultRun result => new ResultRun(Line(result.Text), Line(result.Stamp), Absolute(result.FrozenPath, home) ?? ""),
        _ => throw new ArgumentException($"'{run.GetType().Name}' has no form in a document.", nameof(run)),
    };

    // An open place never looks like running text.
    private static string PromptOf(FieldRun field) => Line(field.Prompt) switch
    {
        "" or "[]" => $"[{Line(field.Alias)}]",
        ['[', .., ']'] prompt => prompt,
        var prompt => $"[{prompt}]",
    };

    /// <summary>Only addresses of the web; those of this site get its name.</summary>
    private static string? Absolute(string address, Uri? home) => address is ['/', not ('/' or '\\'), ..] or "/"
        ? home is not null && Uri.TryCreate(home, address, out var own) && own.Host == home.Host ? DocumentText.LinkOrNothing(own.AbsoluteUri) : null
        : DocumentText.LinkOrNothing(address);
}
