using Showcase.Core.Readability;

namespace Showcase.Core.Tests.Readability;

public sealed class DutchSyllablesTests
{
    [Theory]
    [InlineData("werk", 1)]
    [InlineData("mooi", 1)]
    [InlineData("nieuw", 1)]
    [InlineData("ij", 1)]
    [InlineData("bureau", 2)]
    [InlineData("ideeën", 3)]
    [InlineData("coördinator", 5)]
    [InlineData("geïnteresseerd", 5)]
    [InlineData("sociaal", 3)]
    [InlineData("radio", 3)]
    [InlineData("officieel", 4)]
    [InlineData("museum", 3)]
    [InlineData("quotum", 2)]
    [InlineData("yoga", 2)]
    [InlineData("baby", 2)]
    [InlineData("arbeidsmarkt", 3)]
    [InlineData("aanbesteding", 4)]
    [InlineData("UWV", 3)]
    [InlineData("2026", 1)]
    [InlineData("brr", 1)]
    public void Syllables_are_counted_as_they_are_spoken(string word, int syllables) => Assert.Equal(syllables, DutchSyllables.Count(word));

    [Fact]
    public void Letters_written_with_separate_accents_count_the_same() => Assert.Equal(3, DutchSyllables.Count("ideeën".Normalize(System.Text.NormalizationForm.FormD)));
}
