using Showcase.Core.TenderParagraphs;
using Showcase.Web.Infrastructure.Documents;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>What a file has that the text itself does not say.</summary>
/// <param name="Publisher">Name of the site.</param>
/// <param name="Labels">Dutch names of open places by alias; the prompt stands in for one that is missing.</param>
internal sealed record TenderImprint(string Publisher, IReadOnlyDictionary<string, string> Labels);

/// <summary>A document as blocks of a text document, for Word and OpenDocument alike.</summary>
internal static class TenderBlocks
{
    /// <param name="ready">From <see cref="TenderText"/>.</param>
    public static IEnumerable<WordBlock> Of(TenderDocument ready, TenderImprint imprint)
    {
        if (TenderText.HasOwnTitle(ready))
        {
            yield return new WordTitle(ready.Title);
        }

        yield return new WordParagraph(Runs(TenderText.FactsOf(ready), imprint), WordStyles.Note);
        foreach (var section in ready.Sections)
        {
            yield return new WordHeading(1, section.Title);
            foreach (var block in section.Text.Blocks)
            {
                yield return Of(block, imprint);
            }

            yield return new WordParagraph(section.Stamp, WordStyles.Note);
        }
    }

    private static WordBlock Of(ClauseBlock block, TenderImprint imprint)
    {
        var runs = Runs(block.Runs, imprint);
        return block.Kind switch
        {
            ClauseBlockKind.Heading => new WordHeading(block.Level + 1, runs),
            ClauseBlockKind.Numbered => new WordItem(WordItemKind.Numbered, block.Level, block.Number, runs),
            ClauseBlockKind.Bullet => new WordItem(WordItemKind.Bullet, block.Level, 0, runs),
            ClauseBlockKind.Continuation => new WordItem(WordItemKind.Continuation, block.Level, 0, runs),
            _ => new WordParagraph(runs),
        };
    }

    private static List<WordRun> Runs(IReadOnlyList<ClauseRun> runs, TenderImprint imprint) => [.. runs.SelectMany(run => Of(run, imprint))];

    private static IEnumerable<WordRun> Of(ClauseRun run, TenderImprint imprint) => run switch
    {
        WordsRun words => [new WordRun(words.Text, words.IsStrong, IsEmphasis: words.IsEmphasis)],
        LinkRun link => [new WordRun(link.Text, Address: link.Href)],
        FieldRun { Value: { } value } => [new WordRun(value)],
        FieldRun open => [new WordRun(open.Prompt, Field: new WordField(open.Alias, imprint.Labels.GetValueOrDefault(open.Alias, open.Prompt.Trim('[', ']'))))],
        ResultRun { Stamp.Length: > 0 } result => [new WordRun(result.Text, Address: result.FrozenPath), new WordRun($" ({result.Stamp})")],
        ResultRun result => [new WordRun(result.Text, Address: result.FrozenPath)],
        _ => [],
    };
}
