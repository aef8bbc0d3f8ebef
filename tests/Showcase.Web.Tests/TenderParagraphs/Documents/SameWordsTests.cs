using CsCheck;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

public sealed class SameWordsTests
{
    [Fact]
    public void All_six_forms_say_the_same_words_with_the_same_numbers() => Compare(TenderSamples.Everything);

    [Fact]
    public void Whatever_an_author_and_a_visitor_write_all_six_forms_say_the_same() => TenderSamples.Any.Sample(Compare, iter: 300);

    [Fact]
    public void A_document_of_twenty_paragraphs_with_sixty_lids_comes_out_whole_in_every_form() => Compare(TenderSamples.Large());

    internal static void Compare(TenderDocument document)
    {
        var plain = TenderWords.Of(TenderPlainText.Write(document));

        Assert.NotEmpty(plain);
        Assert.Equal(plain, TenderWords.OfHtml(TenderHtml.Write(document)));
        Assert.Equal(plain, TenderWords.OfMarkdown(TenderMarkdown.Write(document)));
        Assert.Equal(plain, TenderWords.OfJson(TenderJson.Write(document)));
        Assert.Equal(plain, TenderFilesWords.OfWord(TenderForms.Word(document)));
        Assert.Equal(plain, TenderFilesWords.OfOpenDocument(TenderForms.OpenDocument(document)));
    }
}
