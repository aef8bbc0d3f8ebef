using System.Text.RegularExpressions;

namespace Showcase.Core.TenderParagraphs;

/// <summary>What a lawyer would ask of a filled clause (DOMAIN §6). Advice on words: a text that passes is not thereby lawful.</summary>
public static partial class ClauseChecks
{
    /// <summary>Warnings first, then in the order of the text.</summary>
    public static IReadOnlyList<ClauseFinding> Of(ClauseText text, ClauseContext context)
    {
        string[] blocks = [.. text.Blocks.Select(block => string.Concat(block.Runs.Select(WordsOf)))];
        IEnumerable<ClauseFinding> findings =
        [
            .. OpenFields(text),
            .. SubjectLink(blocks, context),
            .. ClauseProportion.Of(text, context),
            .. blocks.SelectMany(Labels),
            .. Basis(context.HasLegalBasis),
            .. Validity(context),
            .. BlockSets(blocks, context),
        ];
        return [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Block ?? -1)];
    }

    private static string WordsOf(ClauseRun run) => run switch
    {
        WordsRun words => words.Text,
        LinkRun link => link.Text,
        FieldRun field => field.Value ?? field.Prompt,
        ResultRun result => result.Text,
        _ => "",
    };

    private static IEnumerable<ClauseFinding> OpenFields(ClauseText text) => text.Blocks
        .SelectMany((block, place) => block.Runs.OfType<FieldRun>().Where(field => field.Value is null).Select(field => (field.Alias, Place: place)))
        .DistinctBy(field => field.Alias)
        .Select(field => new ClauseFinding(ClauseFindingKind.OpenField, ClauseSeverity.Warning, field.Place, field.Alias));

    private static IEnumerable<ClauseFinding> SubjectLink(string[] blocks, ClauseContext context)
    {
        if (context.AsksEffort && (context.TiesToSubject == false || (context.TiesToSubject is null && !blocks.Any(Subject().IsMatch))))
        {
            yield return new ClauseFinding(ClauseFindingKind.NoSubjectLink, context.TiesToSubject == false ? ClauseSeverity.Warning : ClauseSeverity.Advice);
        }
    }

    private static IEnumerable<ClauseFinding> Labels(string words, int place) => Equivalent().IsMatch(words)
        ? []
        : Label().Matches(words).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(label => new ClauseFinding(ClauseFindingKind.LabelWithoutEquivalent, ClauseSeverity.Warning, place, label));

    private static IEnumerable<ClauseFinding> Basis(bool hasLegalBasis)
    {
        if (!hasLegalBasis)
        {
            yield return new ClauseFinding(ClauseFindingKind.NoLegalBasis, ClauseSeverity.Warning);
        }
    }

    private static IEnumerable<ClauseFinding> Validity(ClauseContext context) =>
    [
        .. Validity(context.ValidFrom, context.ValidTo, context.Question.Date, ClauseFindingKind.ParagraphNotYetValid, ClauseFindingKind.ParagraphExpired, null),
        .. Validity(context.Policy?.ValidFrom, context.Policy?.ValidTo, context.Question.Date, ClauseFindingKind.PolicyNotYetValid, ClauseFindingKind.PolicyExpired, context.Policy?.Title),
    ];

    private static IEnumerable<ClauseFinding> Validity(DateOnly? from, DateOnly? to, DateOnly day, ClauseFindingKind notYet, ClauseFindingKind expired, string? word)
    {
        if (from > day)
        {
            yield return new ClauseFinding(notYet, ClauseSeverity.Warning, Word: word, Day: from);
        }

        if (to < day)
        {
            yield return new ClauseFinding(expired, ClauseSeverity.Warning, Word: word, Day: to);
        }
    }

    // The first set that is named, or that of the policy, is the one; every other is one too many
    private static IEnumerable<ClauseFinding> BlockSets(string[] blocks, ClauseContext context)
    {
        var named = blocks
            .SelectMany((words, place) => context.BlockSets.Select(code => (Code: code, Place: place, At: ClauseWords.Find(words, code))).Where(found => found.At >= 0))
            .OrderBy(found => found.Place).ThenBy(found => found.At)
            .DistinctBy(found => found.Code)
            .ToArray();
        var own = context.Policy?.BlockSet ?? named.FirstOrDefault().Code;
        return named.Where(found => found.Code != own)
            .Select(found => new ClauseFinding(ClauseFindingKind.MixedBlockSets, ClauseSeverity.Warning, found.Place, found.Code));
    }

    [GeneratedRegex(@"\b(?:voor|onder)werp\s+van\s+(?:de|het|deze)\s+(?:\w+\s+)?(?:opdracht|overeenkomst|aanbesteding|raamovereenkomst|subsidie|perceel)|\b(?:verband|samenhang)\s+met\s+(?:de|deze)\s+(?:uitvoering\s+van\s+(?:de|deze)\s+)?(?:opdracht|overeenkomst)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    // Labels by their own name; the common noun keurmerk is free, as is a text that asks for none
    [GeneratedRegex(@"\bPSO(?:\s?30\+|\b)|(?i:\bPrestatieladder\s+Socialer\s+Ondernemen\b)|(?i:\b(?:MVO|CO2|CO₂)[\s-]?prestatieladder\b)|(?i:\bcode\s+sociale\s+ondernemingen\b)|\b[A-Z][\w]*-[Kk]eurmerk\b|\b[Kk]eurmerk\s+[A-Z][\w-]+|\bBlik\s+op\s+Werk\b|\bB\s?Corp\b|\bSA\s?8000\b|\bFairtrade\b|\bEcoVadis\b", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // "of gelijkwaardig", "of een daaraan gelijkwaardig bewijs"
    [GeneratedRegex(@"\b(?:of|dan\s?wel)\s+(?:\w+\s+){0,4}gelijkwaardige?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Equivalent();
}
