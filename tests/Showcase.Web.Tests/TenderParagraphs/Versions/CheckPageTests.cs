using System.Diagnostics;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Showcase.Web.Tests.TenderParagraphs.Versions;

public sealed class CheckPageTests(VersionedSite site) : IClassFixture<VersionedSite>
{
    private const string Address = "/paragrafen/controleren";
    private const string OldStamp = "Paragraaf schoolbezoek, versie 1.0.0 van 1 februari 2024. Bron: https://voorbeeld.nl/paragrafen/schoolbezoek";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_paragraph_that_is_copied_now_is_recognised_as_current_and_unchanged()
    {
        var list = await site.Host.GetPageAsync("/paragrafen", Cancellation);
        var paths = list.Document.QuerySelectorAll(".sc-clauses a").Select(link => link.GetAttribute("href")!).ToArray();
        var whole = new StringBuilder();
        foreach (var path in paths)
        {
            var copy = (await site.Host.GetPageAsync(path + ".txt", Cancellation)).Text;
            whole.Append(copy).Append("\r\n\r\n");
            var row = Assert.Single((await PasteAsync(copy)).Rows);
            Assert.True(row.Text.Contains("Geldend", StringComparison.Ordinal) && row.Text.Contains("De tekst zelf is niet veranderd.", StringComparison.Ordinal), path + ": " + row.Text);
        }

        Assert.True(paths.Length >= 8);
        Assert.Equal(paths.Length, (await PasteAsync(whole.ToString())).Rows.Count(row => row.Text.Contains("De tekst zelf is niet veranderd.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_filled_copy_of_an_old_version_out_of_a_word_processor_is_replaced_and_unchanged()
    {
        var row = Assert.Single((await PasteAsync(SchoolClause.Filled(OldStamp))).Rows);

        Assert.Contains("Vervangen", row.Text, StringComparison.Ordinal);
        Assert.Contains("Versie 1.0.0 van 1 februari 2024 is op 1 maart 2025 vervangen door versie 1.1.0. De geldende versie is nu 2.0.0 van 4 mei 2026.", row.Text, StringComparison.Ordinal);
        Assert.Contains("De tekst zelf is niet veranderd.", row.Text, StringComparison.Ordinal);
        Assert.Contains(VersionedSite.Path + "/verschil?van=1.0.0&naar=2.0.0", row.Links);
        Assert.Empty(row.Element.QuerySelectorAll("ins, del"));
    }

    [Theory]
    [InlineData("Paragraaf\u00A0schoolbezoek,\u00A0versie\u00A01.0.0\u00A0van 1\u00A0februari\u00A02024. Bron: https://voorbeeld.nl/x")]
    [InlineData("Paragraaf schoolbezoek,\r\nversie\r\n1.0.0 van 1 februari\r\n2024. Bron:\r\nhttps://voorbeeld.nl/x")]
    [InlineData("\u201CParagraaf 12 (school\u00ADbezoek), versie 1.0.0\u201D")]
    [InlineData("PARAGRAAF SCHOOLBEZOEK, VERSIE 1.0.0")]
    [InlineData("> Paragraaf 0 ( schoolbezoek ) , versie 1. 0. 0 , Convenant Merelland, gekopieerd op 3 mei 2026. Bron: x")]
    public async Task A_mangled_stamp_is_read(string stamp)
    {
        var row = Assert.Single((await PasteAsync(SchoolClause.Filled(stamp))).Rows);

        Assert.Contains("vervangen door versie 1.1.0", row.Text, StringComparison.Ordinal);
        Assert.Contains("De tekst zelf is niet veranderd.", row.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_copy_shows_what_was_changed_and_nothing_that_was_filled_in()
    {
        var text = SchoolClause.Filled(OldStamp).Replace("een week tevoren", "twee dagen tevoren", StringComparison.Ordinal).Replace("elk kwartaal", "elk half jaar", StringComparison.Ordinal);

        var row = Assert.Single((await PasteAsync(text)).Rows);

        Assert.Contains("De tekst wijkt op 2 plaatsen af van versie 1.0.0", row.Text, StringComparison.Ordinal);
        Assert.Equal(["een week", "kwartaal"], row.Element.QuerySelectorAll(".sc-checked__changes .sc-diff__text del").Select(Changed));
        Assert.Equal(["twee dagen", "half jaar"], row.Element.QuerySelectorAll(".sc-checked__changes .sc-diff__text ins").Select(Changed));
    }

    [Fact]
    public async Task A_change_before_a_full_stop_puts_no_space_there()
    {
        var row = Assert.Single((await PasteAsync(SchoolClause.Filled(OldStamp).Replace("nodig heeft.", "nodig heeft, tenzij anders is afgesproken.", StringComparison.Ordinal))).Rows);
        foreach (var hidden in row.Element.QuerySelectorAll(".sc-hidden"))
        {
            hidden.Remove();
        }

        Assert.EndsWith("wat de school nodig heeft, tenzij anders is afgesproken.", row.Element.QuerySelector(".sc-checked__changes .sc-diff__text")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_still_open_is_named()
    {
        var copy = (await site.Host.GetPageAsync(VersionedSite.Path + ".txt", Cancellation)).Text;

        Assert.Contains("Nog niet ingevuld: [nummer], [aantal], [naam van de school].", Assert.Single((await PasteAsync(copy)).Rows).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_stamp_the_words_tell_which_version_it_is_and_how_sure_that_is()
    {
        var same = Assert.Single((await PasteAsync(SchoolClause.Filled(""))).Rows);
        var changed = Assert.Single((await PasteAsync(SchoolClause.Filled("").Replace("een kort verslag, waarin geen namen van leerlingen staan", "een uitgebreid verslag met de namen van alle aanwezigen", StringComparison.Ordinal))).Rows);

        Assert.Contains("Woord voor woord is het versie 1.0.0 van deze paragraaf.", same.Text, StringComparison.Ordinal);
        Assert.Matches("Zij lijkt voor (8[0-9]|9[0-8]) procent op versie 1\\.0\\.0 van deze paragraaf\\.", changed.Text);
    }

    [Fact]
    public async Task Two_texts_in_one_document_are_told_apart()
    {
        var rows = (await PasteAsync(SchoolClause.Filled(OldStamp) + "\r\n\r\nOverige bepalingen.\r\n\r\n" + (await site.Host.GetPageAsync("/paragrafen/contractvoorwaarde-vijf-procent.txt", Cancellation)).Text)).Rows;

        Assert.Equal(["Vervangen", "Geldend"], rows.Select(row => row.Element.QuerySelector(".nl-data-badge")!.TextContent));
    }

    [Theory]
    [InlineData("De aannemer levert de materialen op de bouwplaats af en zorgt dat zij droog en veilig worden opgeslagen. Betaling vindt plaats binnen dertig dagen na ontvangst van een juiste factuur. Geschillen worden voorgelegd aan de bevoegde rechter.")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam.")]
    [InlineData("Opdrachtnemer")]
    [InlineData("Opdrachtnemer en opdrachtgever spreken af dat social return een plaats krijgt in de uitvoering van de opdracht, dat zij daarover elk jaar een gesprek voeren en dat de opdrachtnemer daarvoor geen kosten in rekening brengt bij de opdrachtgever of bij anderen.")]
    public async Task Another_text_is_not_called_ours(string text) => Assert.Empty((await PasteAsync(text)).Rows);

    [Fact]
    public async Task What_was_withdrawn_says_so_and_tells_only_what_the_text_itself_tells()
    {
        var answer = await PasteAsync("Paragraaf 3 (ingetrokken-tekst), versie 1.0.0 van 1 februari 2024. Bron: x");

        Assert.Contains("Ingetrokken", Assert.Single(answer.Rows).Text, StringComparison.Ordinal);
        Assert.Contains("is op 22 november 2026 ingetrokken", answer.Rows[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zeven woorden", answer.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geheim-concept")]
    [InlineData("nooit-geweest")]
    public async Task A_draft_is_as_unknown_as_what_never_was(string id)
    {
        var row = Assert.Single((await PasteAsync($"Niemand mag dit geheime concept al lezen.\nParagraaf {id}, versie 1.0.0. Bron: x")).Rows);

        Assert.Equal($"Paragraaf ‘{id}’ Onbekend Uw tekst noemt paragraaf ‘{id}’, versie 1.0.0. Een paragraaf met die naam kennen wij niet. Kijk of het kenmerk helemaal is overgenomen.", row.Text);
    }

    [Theory]
    [InlineData("?id=schoolbezoek&versie=1.1.0", "is op 4 mei 2026 vervangen door versie 2.0.0")]
    [InlineData("?id=SCHOOLBEZOEK&versie=2.0.0", "is de geldende versie")]
    [InlineData("?id=1&versie=99.0.0", "geen versie met dat nummer gepubliceerd")]
    [InlineData("?id=nooit-geweest&versie=1.0.0", "kennen wij niet")]
    public async Task A_name_and_a_version_are_enough_to_ask(string query, string answer) =>
        Assert.Contains(answer, Assert.Single(Rows((await site.Host.GetPageAsync(Address + query, Cancellation)).Document)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("?id=schoolbezoek&versie=1")]
    [InlineData("?id=schoolbezoek")]
    [InlineData("?versie=1.0.0")]
    [InlineData("?id=..%2F..%2Fbeheer&versie=1.0.0")]
    [InlineData("?id=%3Cscript%3E&versie=%3Cscript%3E")]
    public async Task A_question_that_cannot_be_answered_says_what_is_missing(string query)
    {
        var page = await site.Host.GetPageAsync(Address + query, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotNull(page.Document.QuerySelector("[role=alert]"));
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task No_answer_is_kept_by_any_cache_and_what_was_typed_comes_back()
    {
        using var answer = await PostAsync("Zomaar <b>iets</b> & nog wat");
        using var question = await site.Host.Client.GetAsync(new Uri(Address, UriKind.Relative), Cancellation);
        var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal(("no-store", "no-store"), (answer.Headers.CacheControl!.ToString(), question.Headers.CacheControl!.ToString()));
        Assert.Equal("Zomaar <b>iets</b> & nog wat", document.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\t ")]
    public async Task An_empty_box_asks_for_a_text(string text) => Assert.Equal(HttpStatusCode.BadRequest, (await PasteAsync(text)).Status);

    [Theory]
    [InlineData(200_000, HttpStatusCode.OK)]
    [InlineData(200_001, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(900_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_text_has_a_largest_size(int bytes, HttpStatusCode status) => Assert.Equal(status, (await PasteAsync(new string('a', bytes))).Status);

    [Fact]
    public async Task A_text_that_no_form_can_hold_says_so()
    {
        var answer = await PasteAsync("Paragraaf \0 schoolbezoek");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("konden wij niet lezen", answer.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_form_is_refused()
    {
        using var json = new StringContent("{\"tekst\":\"x\"}", Encoding.UTF8, "application/json");
        using var answer = await site.Host.Client.PostAsync(new Uri(Address, UriKind.Relative), json, Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    public static TheoryData<string> Hostile =>
    [
        "stamps", "words", "signs", "clause over and over", "clause without spaces", "surrogates", "controls", "markup", "numbers", "dashes", "combining", "one line", "sources",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_text_gets_an_answer_in_bounded_time(string kind)
    {
        var clock = Stopwatch.StartNew();
        var answer = await PasteAsync(await HostileAsync(kind));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        // A hundred times what it takes on a machine with nothing else to do: this is about text for which it would take minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{kind}: {clock.Elapsed}");
        Assert.Empty(answer.Document.QuerySelectorAll("main script, main img, main b"));
    }

    private async Task<string> HostileAsync(string kind)
    {
        var clause = (await site.Host.GetPageAsync("/paragrafen/contractvoorwaarde-vijf-procent.txt", Cancellation)).Text;
        var text = kind switch
        {
            "stamps" => Repeat(i => $"Paragraaf {i}, versie 1.0.{i}\n"),
            "words" => Repeat(i => i % 2 == 0 ? "de " : "van "),
            "signs" => Repeat(_ => ".,"),
            "clause over and over" => Repeat(_ => clause),
            "clause without spaces" => Repeat(_ => clause.Replace(" ", "", StringComparison.Ordinal)),
            "surrogates" => Repeat(i => i % 2 == 0 ? "\uD83D\uDE00" : "\uFFFD"),
            "controls" => Repeat(i => ((char)((i % 31) + 1)).ToString()),
            "markup" => Repeat(i => $"<script>alert({i})</script><img src=x onerror=alert(1)><b>" + OldStamp),
            "numbers" => Repeat(i => $"{i}. {i}.{i} ({i}) "),
            "dashes" => Repeat(_ => "Paragraaf a-a-a-a-a-a-a-a-a-"),
            "combining" => Repeat(_ => "e\u0301\u0301\u0301"),
            "one line" => clause.ReplaceLineEndings(" ") + Repeat(i => i % 3 == 0 ? "social " : "return ")[..100_000],
            _ => Repeat(_ => OldStamp.Replace("https://voorbeeld.nl/paragrafen/schoolbezoek", "", StringComparison.Ordinal)),
        };
        return text;
    }

    private static string Repeat(Func<int, string> part)
    {
        var text = new StringBuilder();
        var bytes = 0;
        for (var index = 0; bytes + Encoding.UTF8.GetByteCount(part(index)) <= 199_000; index++)
        {
            text.Append(part(index));
            bytes += Encoding.UTF8.GetByteCount(part(index));
        }

        return text.ToString();
    }

    private static string Changed(IElement element) => Text(element).Replace("toegevoegd: ", "", StringComparison.Ordinal).Replace(" (einde toevoeging)", "", StringComparison.Ordinal)
        .Replace("vervallen: ", "", StringComparison.Ordinal).Replace(" (einde vervallen tekst)", "", StringComparison.Ordinal);

    private async Task<Answer> PasteAsync(string text)
    {
        using var response = await PostAsync(text);
        var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(Cancellation), Cancellation);
        return new(response.StatusCode, document, Rows(document));
    }

    private async Task<HttpResponseMessage> PostAsync(string text)
    {
        using var form = new FormUrlEncodedContent([new("tekst", text)]);
        return await site.Host.Client.PostAsync(new Uri(Address, UriKind.Relative), form, Cancellation);
    }

    private static IReadOnlyList<Row> Rows(IHtmlDocument document) =>
        [.. document.QuerySelectorAll("article.sc-checked").Select(row => new Row(row, WithoutLinks(row), [.. row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)]))];

    private static string WithoutLinks(IElement row)
    {
        var copy = (IElement)row.Clone();
        copy.QuerySelector(".sc-links")?.Remove();
        return Text(copy);
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split(' ', '\n', '\r', '\t').Where(word => word.Length > 0));

    private sealed record Answer(HttpStatusCode Status, IHtmlDocument Document, IReadOnlyList<Row> Rows);

    private sealed record Row(IElement Element, string Text, string[] Links);
}
