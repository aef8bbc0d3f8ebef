using Showcase.Web.Tests.Media.Library;
using static Showcase.Web.Tests.Media.Hostile.HostileFile;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>Drawings that run, fetch, or fill a browser.</summary>
internal static class HostileDrawings
{
    private const string NoDrawing = "geen SVG-tekening";
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Refused("a page called SVG", "tekening.svg", () => Bytes("<!doctype html><script>alert(1)</script>"), NoDrawing),
        Refused("an SVG that laughs a billion times", "lach.svg", () => Bytes("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + Svg + "<text>&b;</text></svg>"), NoDrawing),
        Refused("an SVG that reads a file", "lees.svg", () => Bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Svg + "<text>&x;</text></svg>"), NoDrawing),
        Refused("an SVG nested without end", "diep.svg", () => Bytes(Svg + string.Concat(Enumerable.Repeat("<g>", 50_000))), NoDrawing),
        Refused("an SVG of a million shapes", "veel.svg", () => Bytes(Svg + string.Concat(Enumerable.Repeat("<a/>", 300_000)) + "</svg>"), NoDrawing),
        Refused("an SVG that ends halfway", "half.svg", () => Bytes(Svg + "<g>"), NoDrawing),
        Refused("another kind of XML", "feed.svg", () => Bytes("<rss>" + Svg + "</svg></rss>"), NoDrawing),
        Refused("a packed SVG", "tekening.svg", () => RasterBytes.Deflated(1_000_000), NoDrawing),
        Safe("an SVG as large as a country", "groot.svg", () => SampleFiles.Svg("<script>alert(1)</script><rect width=\"1e9\" height=\"1e9\"/>", "width=\"999999999\" height=\"999999999\"")),
        Safe("an SVG in another alphabet", "utf16.svg", () => System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes(Svg + "<script>alert(1)</script><rect/></svg>")).ToArray()),
        .. Attacks.Select((attack, number) => Safe($"an SVG with {attack[..Math.Min(40, attack.Length)]} ({number})", "tekening.svg", () => SampleFiles.Svg(attack + "<circle cx=\"5\" cy=\"5\" r=\"4\" fill=\"red\"/>", "onload=\"alert(1)\""))),
    ];

    /// <summary>What a drawing may not keep; each is sent with a circle that stays.</summary>
    public static IReadOnlyList<string> Attacks =>
    [
        "<script>alert(1)</script>",
        "<script href=\"data:text/javascript,alert(1)\"/>",
        "<g onload=\"alert(1)\" onclick=\"alert(1)\"><path d=\"M0 0\"/></g>",
        "<a href=\"javascript:alert(1)\"><rect width=\"1\" height=\"1\"/></a>",
        "<a xlink:href=\"https://kwaad.example\"><rect width=\"1\" height=\"1\"/></a>",
        "<image href=\"https://kwaad.example/spion.png\"/>",
        "<image xlink:href=\"data:image/svg+xml,%3Csvg onload='alert(1)'/%3E\"/>",
        "<use href=\"https://kwaad.example/x.svg#a\"/>",
        "<use xlink:href=\"data:image/svg+xml;base64,AAAA#a\"/>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\" onerror=\"alert(1)\"/></body></foreignObject>",
        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
        "<style>@import url(https://kwaad.example/x.css);</style>",
        "<style>rect{fill:url('https://kwaad.example/x.svg#a')}</style>",
        "<style>rect{fill:u\\72l(https://kwaad.example/x.svg#a)}</style>",
        "<rect style=\"background:url(https://kwaad.example/x)\"/>",
        "<rect fill=\"url(https://kwaad.example/x.svg#a)\"/>",
        "<rect fill=\"u\\72l(https://kwaad.example/x.svg#a)\"/>",
        "<filter id=\"f\"><feImage href=\"https://kwaad.example/x.png\"/></filter>",
        "<handler xmlns=\"http://www.w3.org/2001/xml-events\">alert(1)</handler>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://kwaad.example\"/>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
        "<title><![CDATA[</title><script>alert(2)</script>]]></title>",
    ];
}
