using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>The styles of every text document, under the names that Word knows, so that another house style can take them over.</summary>
public static class WordStyles
{
    public const string Normal = "Standaard";
    public const string Note = "Toelichting";
    public const string Notice = "Melding";

    internal const string Title = "Titel";
    internal const string Caption = "Bijschrift";
    internal const string Bullet = "Lijst";
    internal const string Number = "Lid";
    internal const string Continuation = "Lidvervolg";
    internal const string Field = "Invulveld";
    internal const string Header = "Koptekst";
    internal const string Footer = "Voettekst";
    internal const string Link = "Hyperlink";
    internal const string Table = "Rapporttabel";

    private const string Accent = "0B5A66";
    private const string Quiet = "4A5558";

    internal static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Kop{Math.Clamp(level, 1, 3)}");

    internal static Styles Sheet() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "21" },
                new Languages { Val = DocumentFacts.Language, EastAsia = DocumentFacts.Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "271", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph(Normal, "Normal", null, null, null, isDefault: true),
        new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }) { Type = StyleValues.Character, StyleId = "Standaardalinea-lettertype", Default = true },
        new Style(
            new StyleName { Val = "Normal Table" },
            new UIPriority { Val = 99 },
            new StyleTableProperties(
                new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "Standaardtabel", Default = true },
        Paragraph(Title, "Title", Normal, Spacing(0, 160), Letter("44", Accent, isBold: true), next: Normal),
        HeadingStyle(1, "32", 360),
        HeadingStyle(2, "26", 280),
        HeadingStyle(3, "22", 200),
        Paragraph(Caption, "caption", Normal, new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "160", After = "80" }), Letter("19", Quiet, isBold: true), next: Normal),
        Paragraph(Note, "Toelichting", Normal, Spacing(60, 120), Letter("18", Quiet)),
        Paragraph(Notice, "Melding", Normal, new StyleParagraphProperties(
            new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = Accent }),
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "EEF4F4" },
            new SpacingBetweenLines { Before = "120", After = "160" },
            new Indentation { Left = "170" }), null),
        Paragraph(Bullet, "List Bullet", Normal, new StyleParagraphProperties(
            new NumberingProperties(new NumberingId { Val = 1 }), new SpacingBetweenLines { After = "60" }, new ContextualSpacing()), null),
        Paragraph(Number, "List Number", Normal, Spacing(0, 80), null),
        Paragraph(Continuation, "List Continue", Normal, Spacing(0, 80), null),
        Paragraph(Header, "header", Normal, Spacing(0, 0), Letter("17", Quiet)),
        Paragraph(Footer, "footer", Normal, Spacing(0, 0), Letter("17", Quiet)),
        new Style(new StyleName { Val = "Hyperlink" }, new UIPriority { Val = 99 }, new StyleRunProperties(new Color { Val = Accent }, new Underline { Val = UnderlineValues.Single }))
        { Type = StyleValues.Character, StyleId = Link },
        new Style(new StyleName { Val = "Placeholder Text" }, new UIPriority { Val = 99 }, new StyleRunProperties(
            new Color { Val = "3D3200" }, new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "FFEFA8" }))
        { Type = StyleValues.Character, StyleId = Field },
        TableStyle());

    private static Style HeadingStyle(int level, string size, int before) => Paragraph(
        Heading(level),
        string.Create(CultureInfo.InvariantCulture, $"heading {level}"),
        Normal,
        new StyleParagraphProperties(
            new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = "100" }, new OutlineLevel { Val = level - 1 }),
        Letter(size, Accent, isBold: true),
        next: Normal);

    private static Style Paragraph(string id, string name, string? basedOn, StyleParagraphProperties? paragraph, StyleRunProperties? letters, string? next = null, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        Append(style, basedOn is null ? null : new BasedOn { Val = basedOn }, next is null ? null : new NextParagraphStyle { Val = next }, new PrimaryStyle(), paragraph, letters);
        return style;
    }

    private static Style TableStyle() => new(
        new StyleName { Val = Table },
        new BasedOn { Val = "Standaardtabel" },
        new UIPriority { Val = 59 },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = "30", After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto }),
        new StyleTableProperties(new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 8, Color = Accent },
            new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Accent },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "C9D3D4" })),
        new TableStyleProperties(
            new RunPropertiesBaseStyle(new Bold()),
            new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E3EEEE" }))
        { Type = TableStyleOverrideValues.FirstRow },
        new TableStyleProperties(new RunPropertiesBaseStyle(new Bold())) { Type = TableStyleOverrideValues.FirstColumn })
    { Type = StyleValues.Table, StyleId = Table, CustomStyle = true };

    private static StyleParagraphProperties Spacing(int before, int after) => new(new SpacingBetweenLines
        { Before = before.ToString(CultureInfo.InvariantCulture), After = after.ToString(CultureInfo.InvariantCulture) });

    private static StyleRunProperties Letter(string halfPoints, string color, bool isBold = false)
    {
        var letters = new StyleRunProperties();
        Append(letters, isBold ? new Bold() : null, new Color { Val = color }, new FontSize { Val = halfPoints });
        return letters;
    }

    private static void Append(OpenXmlElement parent, params OpenXmlElement?[] children)
    {
        foreach (var child in children.OfType<OpenXmlElement>())
        {
            parent.AppendChild(child);
        }
    }
}
