namespace Showcase.Core.Readability;

/// <summary>Measures a text and finds what makes it hard.</summary>
public static class ReadabilityRules
{
    /// <param name="blocks">Paragraphs, list items, headings and cells: no sentence runs from one into the next.</param>
    /// <param name="aim">What the text should come to.</param>
    public static ReadabilityReport Measure(IEnumerable<string> blocks, ReadingAim aim)
    {
        var texts = blocks.ToList();
        var sentences = texts.SelectMany(DutchSentences.Of).Select(text => (Text: text, Words: DutchSentences.Words(text))).ToList();
        var words = sentences.SelectMany(sentence => sentence.Words).ToList();
        var counted = words.Select(word => (Word: word, Syllables: Syllables(word))).ToList();
        var syllables = counted.Sum(word => word.Syllables);
        double? score = words.Count < ReadabilityReport.FewestWords
            ? null
            : FleschDouma.Score(100.0 * syllables / words.Count, (double)words.Count / sentences.Count);
        return new(
            words.Count,
            sentences.Count,
            syllables,
            score,
            score is null || score >= aim.Score,
            [.. sentences.Where(sentence => sentence.Words.Count > aim.WordsPerSentence).Select(sentence => new LongSentence(sentence.Text, sentence.Words.Count))],
            [.. counted.Where(word => word.Syllables > aim.SyllablesPerWord && !char.IsDigit(word.Word[0])).Select(word => word.Word.ToLowerInvariant()).Distinct()],
            Jargon.Find(string.Join('\n', texts)));
    }

    private static int Syllables(string word) => word.Split('-').Sum(DutchSyllables.Count);
}
