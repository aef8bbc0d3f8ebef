using Showcase.Core.TenderParagraphs;

namespace Showcase.Core.Tests.TenderParagraphs;

public sealed class PlaceholderFieldTests
{
    [Theory]
    [InlineData("bedrag", FieldKind.Amount)]
    [InlineData("percentage", FieldKind.Percentage)]
    [InlineData("geheel getal", FieldKind.WholeNumber)]
    [InlineData("datum", FieldKind.Date)]
    [InlineData("keuze", FieldKind.Choice)]
    [InlineData("organisatie", FieldKind.Organisation)]
    [InlineData("tekst", FieldKind.Text)]
    public void A_stored_word_names_its_kind(string word, FieldKind kind) => Assert.Equal(kind, PlaceholderField.KindOf(word));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Bedrag")]
    [InlineData("iets anders")]
    public void A_word_that_is_none_of_them_is_text(string? word) => Assert.Equal(FieldKind.Text, PlaceholderField.KindOf(word));
}
