using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>The cell formats of every workbook, by their place in the list. Grouping and comma follow the reader's own settings; the words of dates are Dutch everywhere.</summary>
internal static class XlsxStyles
{
    public const uint Text = 0;
    public const uint Header = 1;
    public const uint QuotedText = 2;
    public const uint WrappedText = 3;
    public const uint WrappedQuotedText = 4;
    public const uint Whole = 5;
    public const uint Percent = 6;
    public const uint Euro = 7;
    public const uint Day = 8;
    public const uint Link = 9;

    // Formats up to 163 are the program's own.
    private const uint FirstOwnFormat = 164;

    private static readonly string[] OwnFormats =
        ["#,##0", "0\\ %", "[$€-413]\\ #,##0", "[$-413]d\\ mmmm\\ yyyy", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"];

    /// <param name="decimals">1 to 4.</param>
    public static uint Decimals(int decimals) => Link + (uint)decimals;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(OwnFormats.Index().Select(format => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)format.Index, FormatCode = format.Item })),
        new Fonts(Letter(), Letter(new Bold()), Letter(new Underline(), "FF0B5A66")),
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE3EEEE" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FF0B5A66" }) { Style = BorderStyleValues.Medium })),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            Aligned(new CellFormat()),
            Aligned(new CellFormat { FontId = 1, ApplyFont = true, FillId = 2, ApplyFill = true, BorderId = 1, ApplyBorder = true }, wraps: true),
            Aligned(new CellFormat { QuotePrefix = true }),
            Aligned(new CellFormat(), wraps: true),
            Aligned(new CellFormat { QuotePrefix = true }, wraps: true),
            Number(0), Number(1), Number(2), Number(3),
            Aligned(new CellFormat { FontId = 2, ApplyFont = true }),
            Number(4), Number(5), Number(6), Number(7)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Number(uint format) => Aligned(new CellFormat { NumberFormatId = FirstOwnFormat + format, ApplyNumberFormat = true });

    private static CellFormat Aligned(CellFormat format, bool wraps = false)
    {
        format.ApplyAlignment = true;
        format.AppendChild(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps ? true : null });
        return format;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Font Letter(OpenXmlElement? first = null, string color = "FF1B1B1B")
    {
        var font = new Font(new FontSize { Val = 11 }, new Color { Rgb = color }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        if (first is not null)
        {
            font.PrependChild(first);
        }

        return font;
    }
}
