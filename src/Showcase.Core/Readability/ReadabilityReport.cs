namespace Showcase.Core.Readability;

/// <summary>What stands in the way of an easy read.</summary>
/// <param name="Score">Flesch-Douma; nothing below <see cref="FewestWords"/> words, where it means nothing.</param>
/// <param name="LongSentences">In the order of the text.</param>
/// <param name="LongWords">Each once, in lower case.</param>
public sealed record ReadabilityReport(
    int Words,
    int Sentences,
    int Syllables,
    double? Score,
    bool MeetsAim,
    IReadOnlyList<LongSentence> LongSentences,
    IReadOnlyList<string> LongWords,
    IReadOnlyList<JargonHit> Jargon)
{
    public const int FewestWords = 25;

    public ReadingLevel? Level => Score is { } score ? FleschDouma.LevelOf(score) : null;
}

public sealed record LongSentence(string Text, int Words);

/// <param name="Found">As it stands in the text.</param>
/// <param name="Plain">Ordinary words instead; Dutch.</param>
public sealed record JargonHit(string Found, string Plain);
