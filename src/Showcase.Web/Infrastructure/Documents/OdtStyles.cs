using System.Globalization;
using System.Xml;

namespace Showcase.Web.Infrastructure.Documents;

/// <summary>The styles of every OpenDocument text, under the names that LibreOffice knows, the list styles and the page with its foot.</summary>
internal static class OdtStyles
{
    public const int Headings = 4;
    public const string Title = "Title";
    public const string Heading = "Heading_20_";
    public const string Item = "Lid";
    public const string Continuation = "Lidvervolg";
    public const string Field = "Placeholder";
    public const string Link = "Internet_20_link";
    public const string Numbers = "Lidnummering";
    public const string Bullets = "Opsomming";

    private const string Normal = "Standard";
    private const string Strong = "Strong_20_Emphasis";
    private const string Emphasis = "Emphasis";
    private const string StrongEmphasis = "Sterke_20_nadruk";
    private const string Footer = "Footer";
    private const string Accent = "#0b5a66";
    private const string Quiet = "#4a5558";
    private const double IndentCentimetres = 0.7;

    private static readonly string[] HeadingSizes = ["16pt", "13pt", "11pt", "10.5pt"];

    public static string Of(string wordStyle) => wordStyle switch
    {
        WordStyles.Note => "Toelichting",
        WordStyles.Notice => "Melding",
        _ => Normal,
    };

    /// <summary>The style of the letters of a run, or nothing.</summary>
    public static string? Letters(WordRun run) => (run.IsStrong, run.IsEmphasis) switch
    {
        (true, true) => StrongEmphasis,
        (true, false) => Strong,
        (false, true) => Emphasis,
        _ => null,
    };

    public static void Write(Stream stream, DocumentFacts facts) => OdtXml.Document(stream, "document-styles", writer =>
    {
        writer.Element("office:font-face-decls", [], () => writer.Element("style:font-face", [("style:name", "Calibri"), ("svg:font-family", "Calibri, Carlito, sans-serif")]));
        writer.Element("office:styles", [], () =>
        {
            Default(writer);
            Paragraphs(writer);
            Characters(writer);
            List(writer, Numbers, level => NumberLevel(writer, level));
            List(writer, Bullets, level => writer.Element("text:list-level-style-bullet", [("text:level", Text(level)), ("text:bullet-char", "•")], () => Place(writer, level)));
        });
        writer.Element("office:automatic-styles", [], () => writer.Element("style:page-layout", [("style:name", "A4")], () =>
        {
            writer.Element("style:page-layout-properties",
                [("fo:page-width", "21cm"), ("fo:page-height", "29.7cm"), ("fo:margin-top", "2.2cm"), ("fo:margin-bottom", "1.2cm"), ("fo:margin-left", "2cm"), ("fo:margin-right", "2cm")]);
            writer.Element("style:footer-style", [], () => writer.Element("style:header-footer-properties", [("fo:min-height", "0.8cm"), ("fo:margin-top", "0.4cm")]));
        }));
        writer.Element("office:master-styles", [], () => writer.Element("style:master-page", [("style:name", Normal), ("style:page-layout-name", "A4")], () =>
            writer.Element("style:footer", [], () => Foot(writer, facts.Foot ?? facts.Creator))));
    });

    private static void Foot(XmlWriter writer, string words) => writer.Element("text:p", [("text:style-name", Footer)], () =>
    {
        writer.Words(words + " · pagina ");
        writer.Element("text:page-number", [("text:select-page", "current")], () => writer.WriteString("1"));
        writer.Words(" van ");
        writer.Element("text:page-count", [], () => writer.WriteString("1"));
    });

    private static void Default(XmlWriter writer) => writer.Element("style:default-style", [("style:family", "paragraph")], () =>
    {
        writer.Element("style:paragraph-properties", [("fo:orphans", "2"), ("fo:widows", "2")]);
        writer.Element("style:text-properties", [("style:font-name", "Calibri"), ("fo:font-size", "10.5pt"), ("fo:language", "nl"), ("fo:country", "NL")]);
    });

    private static void Paragraphs(XmlWriter writer)
    {
        Paragraph(writer, Normal, null, [("fo:margin-bottom", "0.21cm"), ("fo:line-height", "113%")], []);
        Paragraph(writer, Title, Normal, [("fo:margin-bottom", "0.28cm")], [("fo:font-size", "22pt"), ("fo:font-weight", "bold"), ("fo:color", Accent)]);
        foreach (var (at, size) in HeadingSizes.Index())
        {
            Paragraph(writer, Heading + Text(at + 1), Normal, [("fo:margin-top", "0.5cm"), ("fo:margin-bottom", "0.18cm"), ("fo:keep-with-next", "always")],
                [("fo:font-size", size), ("fo:font-weight", "bold"), ("fo:color", Accent)], outline: at + 1);
        }

        Paragraph(writer, Item, Normal, [("fo:margin-bottom", "0.14cm")], []);
        Paragraph(writer, Continuation, Item, [("fo:margin-left", Centimetres(IndentCentimetres))], []);
        Paragraph(writer, Of(WordStyles.Note), Normal, [("fo:margin-top", "0.1cm")], [("fo:font-size", "9pt"), ("fo:color", Quiet)]);
        Paragraph(writer, Of(WordStyles.Notice), Normal, [("fo:background-color", "#eef4f4"), ("fo:padding", "0.15cm"), ("fo:border-left", "2pt solid " + Accent)], []);
        Paragraph(writer, Footer, Normal, [("fo:margin-bottom", "0cm")], [("fo:font-size", "8.5pt"), ("fo:color", Quiet)]);
    }

    private static void Paragraph(XmlWriter writer, string name, string? parent, (string, string)[] paragraph, (string, string)[] letters, int outline = 0) => writer.Element(
        "style:style",
        [
            ("style:name", name), ("style:display-name", name.Replace("_20_", " ", StringComparison.Ordinal)), ("style:family", "paragraph"),
            .. parent is null ? Array.Empty<(string, string)>() : [("style:parent-style-name", parent)],
            .. outline == 0 ? Array.Empty<(string, string)>() : [("style:default-outline-level", Text(outline))],
        ],
        () =>
        {
            writer.Element("style:paragraph-properties", paragraph);
            writer.Element("style:text-properties", letters);
        });

    private static void Characters(XmlWriter writer)
    {
        (string Name, (string, string)[] Letters)[] all =
        [
            (Strong, [("fo:font-weight", "bold")]),
            (Emphasis, [("fo:font-style", "italic")]),
            (StrongEmphasis, [("fo:font-weight", "bold"), ("fo:font-style", "italic")]),
            (Link, [("fo:color", Accent), ("style:text-underline-style", "solid")]),
            (Field, [("fo:background-color", "#ffefa8"), ("fo:color", "#3d3200")]),
        ];
        foreach (var (name, letters) in all)
        {
            writer.Element("style:style", [("style:name", name), ("style:display-name", name.Replace("_20_", " ", StringComparison.Ordinal)), ("style:family", "text")],
                () => writer.Element("style:text-properties", letters));
        }
    }

    private static void List(XmlWriter writer, string name, Action<int> level) => writer.Element("text:list-style", [("style:name", name)], () =>
    {
        for (var at = 1; at <= WordNumbering.Levels; at++)
        {
            level(at);
        }
    });

    // Letters count on from z to aa and bb, as in Word.
    private static void NumberLevel(XmlWriter writer, int level) => writer.Element(
        "text:list-level-style-number",
        [
            ("text:level", Text(level)), ("style:num-suffix", "."), ("style:num-format", (level % 3) switch { 1 => "1", 2 => "a", _ => "i" }),
            .. level % 3 == 2 ? [("style:num-letter-sync", "true")] : Array.Empty<(string, string)>(),
        ],
        () => Place(writer, level));

    private static void Place(XmlWriter writer, int level) => writer.Element(
        "style:list-level-properties", [("text:list-level-position-and-space-mode", "label-alignment")], () => writer.Element(
            "style:list-level-label-alignment",
            [
                ("text:label-followed-by", "listtab"), ("text:list-tab-stop-position", Centimetres(level * IndentCentimetres)),
                ("fo:text-indent", Centimetres(-IndentCentimetres)), ("fo:margin-left", Centimetres(level * IndentCentimetres)),
            ]));

    private static string Centimetres(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "cm";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
