namespace Showcase.Core.TenderParagraphs;

/// <summary>How large a document may be. A larger one is refused whole: a legal text is never cut off in silence.</summary>
public static class TenderLimits
{
    public const int MostSections = 40;
    public const int MostBlocks = 2_000;
    public const int MostRuns = 20_000;

    /// <summary>Characters of all words, values and addresses together: about two hundred pages.</summary>
    public const int MostCharacters = 600_000;

    /// <summary>What there is too much of, or nothing.</summary>
    public static TenderExcess? Of(TenderDocument document)
    {
        if (document.Sections.Count > MostSections)
        {
            return TenderExcess.Sections;
        }

        var (blocks, runs) = (0, 0);
        long characters = Length(document.Title, document.PolicySet, document.Address);
        foreach (var section in document.Sections)
        {
            characters += Length(section.Id, section.Title, section.Version, section.PolicySet, section.Address, section.Stamp);
            foreach (var block in section.Text.Blocks)
            {
                blocks++;
                runs += block.Runs.Count;
                characters += block.Runs.Sum(LengthOf);
            }
        }

        return blocks > MostBlocks ? TenderExcess.Blocks
            : runs > MostRuns ? TenderExcess.Runs
            : characters > MostCharacters ? TenderExcess.Characters
            : null;
    }

    private static long LengthOf(ClauseRun run) => run switch
    {
        WordsRun words => Length(words.Text),
        LinkRun link => Length(link.Text, link.Href),
        FieldRun field => Length(field.Alias, field.Prompt, field.Value),
        ResultRun result => Length(result.Text, result.Stamp, result.FrozenPath),
        _ => 0,
    };

    private static long Length(params ReadOnlySpan<string?> texts)
    {
        var length = 0L;
        foreach (var text in texts)
        {
            length += text?.Length ?? 0;
        }

        return length;
    }
}

/// <summary>What a document has too much of.</summary>
public enum TenderExcess
{
    Sections,
    Blocks,
    Runs,
    Characters,
}
