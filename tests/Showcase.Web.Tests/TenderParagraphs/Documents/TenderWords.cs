using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Tests.TenderParagraphs.Documents;

/// <summary>What a reader sees of each form, word by word, the numbers of lists included: every sort of bullet is one dash, and addresses stand aside.</summary>
internal static partial class TenderWords
{
    public static IReadOnlyList<string> OfHtml(string html)
    {
        var words = new StringBuilder();
        Html(new HtmlParser().ParseDocument(html).Body!, words, "");
        return Of(words.ToString());
    }

    public static IReadOnlyList<string> OfMarkdown(string markdown) => OfHtml(Markdown.ToHtml(markdown));

    public static IReadOnlyList<string> OfJson(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var (root, words) = (document.RootElement, new StringBuilder());
        var sections = root.GetProperty("sections").EnumerateArray().ToList();
        if (sections is not [var only] || only.GetProperty("title").GetString() != root.GetProperty("title").GetString())
        {
            words.AppendLine(root.GetProperty("title").GetString());
        }

        var day = DateOnly.ParseExact(root.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        words.AppendLine(CultureInfo.InvariantCulture, $"Samengesteld op {Core.Results.DutchFormat.Day(day)}. Beleid: {root.GetProperty("policySet").GetString()}. Deze selectie:");
        foreach (var section in sections)
        {
            words.AppendLine(section.GetProperty("title").GetString());
            foreach (var block in section.GetProperty("blocks").EnumerateArray())
            {
                words.Append(block.GetProperty("kind").GetString() == "bullet" ? "– " : block.TryGetProperty("label", out var label) ? label.GetString() + " " : "");
                words.AppendLine(string.Concat(block.GetProperty("runs").EnumerateArray().Select(Run)));
            }

            words.AppendLine(section.GetProperty("stamp").GetString());
        }

        return Of(words.ToString());
    }

    /// <summary>Splits at white space; a word that is only an address, and the signs that set it apart, are left out.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Bullets().Replace(Addresses().Replace(text, "$1"), "–")
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static string Run(JsonElement run) => run.GetProperty("kind").GetString() switch
    {
        "field" => run.GetProperty("value").GetString() ?? run.GetProperty("prompt").GetString()!,
        "result" => $"{run.GetProperty("text").GetString()} ({run.GetProperty("stamp").GetString()})",
        _ => run.GetProperty("text").GetString()!,
    };

    private static void Html(INode node, StringBuilder words, string label)
    {
        var number = node is IElement { LocalName: "ol" } list && int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    words.Append(text.Data);
                    break;
                case IElement { LocalName: "li" } item:
                    words.AppendLine().Append(node is IElement { LocalName: "ol" } numbered ? LabelOf(numbered.GetAttribute("type"), number++) : "–").Append(' ');
                    Html(item, words, label);
                    break;
                case IElement { LocalName: "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ol" or "ul" or "br" } block:
                    words.AppendLine();
                    Html(block, words, label);
                    words.AppendLine();
                    break;
                case IElement other:
                    Html(other, words, label);
                    break;
            }
        }
    }

    private static string LabelOf(string? type, int number) => ClauseLabel.Of(type switch { "a" => 2, "i" => 3, _ => 1 }, number);

    // " (address)" after a link, ", address)" in a stamp, and an address by itself
    [GeneratedRegex(@" \(https?://[^\s)]+\)|, https?://[^\s)]+(\))|https?://\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    [GeneratedRegex("[•▪●◦]", RegexOptions.NonBacktracking)]
    private static partial Regex Bullets();
}
