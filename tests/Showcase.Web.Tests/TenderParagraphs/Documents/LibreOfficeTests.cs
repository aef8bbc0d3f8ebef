using System.Text;
using System.Text.RegularExpressions;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.TenderParagraphs.Documents;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

public sealed class LibreOfficeTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    // An open place becomes a field that a reader of the PDF fills in; here it must be ink.
    private const string Pages = "pdf:writer_pdf_Export:{\"ExportFormFields\":{\"type\":\"boolean\",\"value\":\"false\"}}";

    private static readonly Dictionary<string, TenderDocument> Documents = new()
    {
        ["alles"] = TenderSamples.Everything,
        ["groot"] = TenderSamples.Large(),
        ["diep"] = TenderSamples.Document(TenderSamples.Section("diep", 2, "Diep en dwars", [.. Deep()])),
        ["vijandig"] = TenderSamples.Document([.. HostileTenders.All.SelectMany(document => document.Sections)]),
    };

    [Fact]
    public async Task Word_and_OpenDocument_files_open_and_say_word_for_word_what_the_plain_text_says()
    {
        using var office = new LibreOffice();
        var files = Documents.SelectMany(document => new[]
        {
            office.Put(document.Key + "-word.docx", TenderForms.Word(document.Value)), office.Put(document.Key + "-open.odt", TenderForms.OpenDocument(document.Value)),
        }).ToList();

        var texts = await office.ConvertAsync("txt:Text (encoded):UTF8", files, Stop);
        var pages = await office.ConvertAsync(Pages, files, Stop);

        foreach (var (name, document) in Documents)
        {
            var expected = TenderWords.Of(TenderPlainText.Write(document));
            foreach (var form in (string[])["-word", "-open"])
            {
                Assert.Equal(expected, TenderWords.Of(await File.ReadAllTextAsync(Path.Combine(texts, name + form + ".txt"), Stop)));
                if (name != "vijandig")
                {
                    Assert.Equal(Dense(TenderFilesWords.TextOfWord(TenderForms.Word(document))), Body(await LibreOffice.TextOfPdfAsync(Path.Combine(pages, name + form + ".pdf"), Stop), document));
                }
            }
        }

        Assert.True(new FileInfo(Path.Combine(pages, "vijandig-word.pdf")).Length > 1000 && new FileInfo(Path.Combine(pages, "vijandig-open.pdf")).Length > 1000);
    }

    [Fact]
    public async Task What_is_pasted_as_rich_text_keeps_its_numbers()
    {
        using var office = new LibreOffice();
        var files = Documents.Where(document => document.Key != "vijandig").ToDictionary(document => document.Key, document => office.Put(
            document.Key + ".html", Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{TenderHtml.Write(document.Value)}</body></html>")));

        var texts = await office.ConvertAsync("txt:Text (encoded):UTF8", files.Values, Stop, filter: "HTML (StarWriter)");

        foreach (var name in files.Keys)
        {
            Assert.Equal(TenderWords.Of(TenderPlainText.Write(Documents[name])), TenderWords.Of(await File.ReadAllTextAsync(Path.Combine(texts, name + ".txt"), Stop)));
        }
    }

    // Starts elsewhere, sublists that begin anew, bullets among numbers.
    private static IEnumerable<ClauseBlock> Deep()
    {
        WordsRun[] words = [new("woorden van een lid")];
        (int Level, int Number)[] items = [(1, 1), (2, 1), (3, 1), (4, 1), (3, 2), (2, 2), (1, 2), (2, 1), (2, 2), (2, 5), (1, 3), (1, 7), (2, 3), (2, 4), (1, 8), (2, 0), (2, 1), (1, 0), (2, 1), (2, 2)];
        return items.Select(item => item.Number == 0 ? TenderSamples.Bullet(item.Level, words) : TenderSamples.Numbered(item.Level, item.Number, words));
    }

    private static string Body(string pages, TenderDocument document)
    {
        var title = Dense(document.Title);
        var body = string.Concat(pages.Split('\f').Select(Dense).Select((page, at) => at > 0 && page.StartsWith(title, StringComparison.Ordinal) ? page[title.Length..] : page));
        return Regex.Replace(body, Regex.Escape(Dense(FootOf(document))) + $@"·pagina\d+van{pages.Count(sign => sign == '\f')}", "", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    private static string FootOf(TenderDocument document) => document.Sections is [var only]
        ? only.Stamp
        : string.Concat(TenderText.FactsOf(document).Select(TenderText.WordsOf));

    private static string Dense(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
