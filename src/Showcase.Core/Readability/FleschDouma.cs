namespace Showcase.Core.Readability;

/// <summary>The Flesch reading ease with the weights for Dutch of W.H. Douma (1960). An aid; it says nothing about B1 or any other language level.</summary>
public static class FleschDouma
{
    /// <param name="syllablesPer100Words">Above zero.</param>
    /// <param name="wordsPerSentence">Above zero.</param>
    /// <returns>206.84 − 0.77 × syllables − 0.93 × words; mostly 0 to 100, higher is easier.</returns>
    public static double Score(double syllablesPer100Words, double wordsPerSentence) => 206.84 - (0.77 * syllablesPer100Words) - (0.93 * wordsPerSentence);

    public static ReadingLevel LevelOf(double score) => score switch
    {
        < 30 => ReadingLevel.VeryHard,
        < 45 => ReadingLevel.Hard,
        < 60 => ReadingLevel.FairlyHard,
        < 70 => ReadingLevel.Standard,
        < 80 => ReadingLevel.FairlyEasy,
        < 90 => ReadingLevel.Easy,
        _ => ReadingLevel.VeryEasy,
    };
}
