namespace Showcase.Core.Readability;

/// <summary>What a text should come to for those who read it.</summary>
/// <param name="Score">Lowest Flesch-Douma score.</param>
/// <param name="WordsPerSentence">Sentences with more words are shown.</param>
/// <param name="SyllablesPerWord">Words with more syllables are shown.</param>
public sealed record ReadingAim(double Score, int WordsPerSentence, int SyllablesPerWord)
{
    /// <summary>For the target group: easy Dutch.</summary>
    public static readonly ReadingAim TargetGroup = new(80, 12, 3);

    /// <summary>For companies and internal clients, and for everyone together.</summary>
    public static readonly ReadingAim General = new(60, 20, 5);
}
