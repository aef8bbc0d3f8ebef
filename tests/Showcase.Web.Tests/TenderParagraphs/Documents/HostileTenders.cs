using Showcase.Core.TenderParagraphs;
using static Showcase.Web.Tests.TenderParagraphs.Documents.TenderSamples;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

/// <summary>Documents with one hostile text in every place where words or addresses may stand.</summary>
internal static class HostileTenders
{
    public static readonly IReadOnlyList<string> Texts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</strong></mark></div><iframe src=//evil.example>", "{{7*7}}${7*7}<%= 7*7 %>",
        "]]></w:t><w:altChunk r:id=\"rId1\"/>", "<text:script xlink:href=\"http://evil.example\"/>", "&xxe; <!ENTITY a SYSTEM \"file:///etc/passwd\">",
        "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }", "{ INCLUDETEXT \"file:///etc/passwd\" }", "=HYPERLINK(\"http://evil.example\")", "=1+1",
        "[klik](javascript:alert(1))", "![x](http://evil.example/x.png)", "<http://evil.example>", "# kop\n- punt\n1. een\n> citaat\n```\ncode", "**vet** _schuin_ `code`",
        "a\0b\u0007c\u001b[31md\u009b\ud83de\ufffe", "5\u202etnecorp\u202c", "\u2066a\u2069\u200f\u200e\ufeff", "een\r\nCc: evil@example.nl", "\U0001F469\u200D\U0001F33E caf\u00e9 \u20ac 5",
        "javascript:alert(1)", "//evil.example/x", "/\\evil.example", "file:///etc/passwd", "   ", "",
    ];

    public static IEnumerable<TenderDocument> All => Texts.Select(Of);

    public static TenderDocument Of(string text)
    {
        ClauseRun[] runs =
        [
            new WordsRun(text, IsStrong: true), new WordsRun(text), new LinkRun(text, text), new LinkRun("klik", text), new FieldRun(text, text, null), new FieldRun(text, text, text),
            new ResultRun(text, text, text), new ResultRun("getal", "stempel", text),
        ];
        return new TenderDocument(text, new DateOnly(2026, 11, 26), text, "https://voorbeeld.example.nl/paragrafen/samenstellen",
            [new TenderSection(text, 1, text, text, null, text, text, text, new ClauseText([Heading(1, runs), Paragraph(runs), Numbered(1, 1, runs), Numbered(2, 1, runs), Bullet(1, runs), Continuation(1, runs)]))]);
    }
}
