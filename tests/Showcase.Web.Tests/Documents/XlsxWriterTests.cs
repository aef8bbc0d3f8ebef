using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Showcase.Web.Infrastructure.Documents;
using Sheet = Showcase.Web.Infrastructure.Documents.Sheet;

namespace Showcase.Web.Tests.Documents;

public sealed class XlsxWriterTests
{
    [Fact]
    public void A_workbook_of_every_kind_of_cell_is_valid()
    {
        var workbook = Workbooks.Write(
            new Sheet(
                "Cijfers",
                [new("Gebied"), new("Aantal"), new("Deel"), new("Euro"), new("Gemiddeld"), new("Peildatum"), new("Adres"), new("Leeg"), new("Uitleg", 40, Wraps: true)],
                [[SheetCell.Text("Merelland"), SheetCell.Whole(1345), SheetCell.Percent(78), SheetCell.Euro(120_000), SheetCell.Number(2.5m, 1), SheetCell.Day(new(2026, 9, 30)), SheetCell.Link("Plaatsingen", "https://example.nl/resultaten/plaatsingen?a=1&b=2"), SheetCell.Empty, SheetCell.Text("=1")]]),
            new Sheet("Toelichting", [new("Tekst", 80, Wraps: true)], []));

        Assert.Empty(Workbooks.Faults(workbook));
        Assert.Equal(["Merelland", "1345", "0.78", "120000", "2.5", "46295", "Plaatsingen", "=1"], Assert.Single(Workbooks.Rows(workbook)));
    }

    [Fact]
    public void Numbers_and_days_carry_formats_that_a_Dutch_reader_expects()
    {
        Assert.Equal("#,##0", Workbooks.FormatOfFirst(Workbooks.Write(Workbooks.OneColumn(SheetCell.Whole(1)))));
        Assert.Equal("0\\ %", Workbooks.FormatOfFirst(Workbooks.Write(Workbooks.OneColumn(SheetCell.Percent(1)))));
        Assert.Equal("[$€-413]\\ #,##0", Workbooks.FormatOfFirst(Workbooks.Write(Workbooks.OneColumn(SheetCell.Euro(1)))));
        Assert.Equal("[$-413]d\\ mmmm\\ yyyy", Workbooks.FormatOfFirst(Workbooks.Write(Workbooks.OneColumn(SheetCell.Day(new(2026, 1, 2))))));
        Assert.Equal("#,##0.00", Workbooks.FormatOfFirst(Workbooks.Write(Workbooks.OneColumn(SheetCell.Number(1, 2)))));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 6 12345678")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=cmd|' /C calc'!A0")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠A1")]
    [InlineData("\u00A0 =1")]
    [InlineData("=HYPERLINK(\"http://evil.example\";\"klik\")")]
    [InlineData("_x0041_ blijft staan")]
    [InlineData("_x005F_x000D_")]
    [InlineData("  spaties  ")]
    [InlineData("<t>&amp;</t>")]
    [InlineData("👩‍🌾 in het groen")]
    public void A_text_is_exactly_the_text_that_was_given_and_never_a_formula(string text)
    {
        var workbook = Workbooks.Write(Workbooks.OneColumn(SheetCell.Text(text)));

        Assert.Empty(Workbooks.Faults(workbook));
        Assert.Equal(text, Assert.Single(Assert.Single(Workbooks.Rows(workbook))));
    }

    [Theory]
    [InlineData("=1", true)]
    [InlineData("\u00A0＝1", true)]
    [InlineData("Groen = goed", false)]
    public void What_looks_like_a_formula_stays_text_when_someone_edits_the_cell(string text, bool quoted)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Write(Workbooks.OneColumn(SheetCell.Text(text)))), isEditable: false);
        var cell = Workbooks.SheetOf(document, 0).Descendants<Cell>().Last();
        var format = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

        Assert.Equal(quoted, format.QuotePrefix?.Value ?? false);
    }

    // Not written as attributes: those are stored as UTF-8, in which half a pair is gone already.
    public static TheoryData<string, string> Illegal => new() { { "a\0b\u0001c\uFFFEd", "abcd" }, { "half \uD83D paar", "half  paar" }, { "\uDC00", "" } };

    [Theory]
    [MemberData(nameof(Illegal))]
    public void Characters_that_no_XML_can_hold_are_left_out(string text, string kept)
    {
        var workbook = Workbooks.Write(Workbooks.OneColumn(SheetCell.Text(text)));

        Assert.Empty(Workbooks.Faults(workbook));
        Assert.Equal(kept, Workbooks.Rows(workbook).Single().SingleOrDefault() ?? "");
    }

    [Fact]
    public void A_text_longer_than_a_cell_can_hold_is_cut_and_says_so()
    {
        var workbook = Workbooks.Write(Workbooks.OneColumn(SheetCell.Text(new string('a', 32766) + "🌱 en verder")));

        Assert.Empty(Workbooks.Faults(workbook));
        var text = Assert.Single(Assert.Single(Workbooks.Rows(workbook)));
        Assert.Equal((32767, '…'), (text.Length, text[^1]));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("\\\\server\\share")]
    [InlineData("/resultaten")]
    public void An_address_that_is_not_of_the_web_stays_a_text(string address)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Write(Workbooks.OneColumn(SheetCell.Link("klik", address)))), isEditable: false);

        Assert.Empty(Workbooks.SheetOf(document, 0).Descendants<Hyperlink>());
        Assert.Empty(document.WorkbookPart!.WorksheetParts.Single().HyperlinkRelationships);
        Assert.Equal("klik", Workbooks.Value(Workbooks.SheetOf(document, 0).Descendants<Cell>().Last()));
    }

    [Fact]
    public void Names_of_tabs_are_made_fit_and_different()
    {
        string[] wished = ["A/B: [per] kwartaal?*", "", "'geheim'", "History", new string('x', 40), new string('X', 40), "Blad"];
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(Workbooks.Write([.. wished.Select(name => new Sheet(name, [new SheetColumn("Kolom")], []))])), isEditable: false);

        Assert.Equal(
            ["A B   per  kwartaal", "Blad", "geheim", "Blad (2)", new string('x', 31), new string('X', 27) + " (2)", "Blad (3)"],
            document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void The_header_is_bold_stays_in_view_and_filters()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Write(
            new Sheet("Cijfers", [new("Gebied", 30), new("Aantal")], [[SheetCell.Text("a"), SheetCell.Whole(1)], [SheetCell.Text("b"), SheetCell.Whole(2)]]))), isEditable: false);
        var sheet = Workbooks.SheetOf(document, 0);

        Assert.Equal("A1:B3", sheet.GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal("A2", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);
        Assert.Equal(30, sheet.Descendants<Column>().First().Width!.Value);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var header = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)sheet.Descendants<Cell>().First().StyleIndex!.Value);
        Assert.NotNull(styles.Fonts!.Elements<Font>().ElementAt((int)header.FontId!.Value).Bold);
    }

    [Fact]
    public void The_file_tells_its_title_language_day_and_lasting_address()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Write(Workbooks.OneColumn())), isEditable: false);
        var facts = document.PackageProperties;

        Assert.Equal(("Plaatsingen", "Social return", "Regio Merelland", "nl-NL"), (facts.Title, facts.Subject, facts.Creator, facts.Language));
        Assert.Equal(("https://example.nl/resultaten", "plaatsingen, Merelland"), (facts.Identifier, facts.Keywords));
        Assert.Equal(Workbooks.Facts.Created.UtcDateTime, facts.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() =>
        Assert.Equal(Workbooks.Write(Workbooks.OneColumn(SheetCell.Link("a", "https://example.nl"))), Workbooks.Write(Workbooks.OneColumn(SheetCell.Link("a", "https://example.nl"))));

    [Theory]
    [InlineData(1)]
    [InlineData(9998)]
    public void A_day_that_no_zip_can_tell_does_not_break_the_file(int year)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(stream, Workbooks.Facts with { Created = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero) }, [Workbooks.OneColumn(SheetCell.Day(new(1, 1, 1)))]);

        Assert.Empty(Workbooks.Faults(stream.ToArray()));
    }

    [Fact]
    public void Rows_are_read_once_and_more_than_fit_are_told()
    {
        var read = 0;
        using var stream = new SinkStream();
        XlsxWriter.Write(stream, Workbooks.Facts, [new Sheet("Veel", [new SheetColumn("Nummer")], Enumerable.Range(0, XlsxWriter.MostRows + 5).Select(at =>
        {
            read++;
            return new[] { at == 0 ? SheetCell.Text("eerste") : SheetCell.Empty };
        }))]);

        Assert.Equal(XlsxWriter.MostRows + 1, read);
        using var sheet = new StreamReader(new ZipArchive(new MemoryStream(stream.ToArray())).GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var end = sheet.ReadToEnd()[^1500..];
        Assert.Contains("r=\"1048576\"", end, StringComparison.Ordinal);
        Assert.Contains("Alle rijen staan in het CSV-bestand.", end, StringComparison.Ordinal);
    }

    /// <summary>A stream as a network gives it: it cannot seek and cannot read.</summary>
    private sealed class SinkStream : Stream
    {
        private readonly MemoryStream _written = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public byte[] ToArray() => _written.ToArray();

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _written.Write(buffer, offset, count);
    }
}
