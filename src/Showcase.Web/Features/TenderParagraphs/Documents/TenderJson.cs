using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs.Documents;

/// <summary>A document for programs. What each name means is in <c>docs/tender-document.md</c>; <see cref="Format"/> changes when one of them does.</summary>
internal static class TenderJson
{
    public const string ContentType = "application/json; charset=utf-8";
    public const string Extension = ".json";

    /// <summary>Names and meaning of the fields.</summary>
    public const string Format = "tender-document/1";

    public static byte[] Write(TenderDocument document)
    {
        var ready = TenderText.Ready(document);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("language", "nl-NL");
            json.WriteString("title", ready.Title);
            json.WriteString("date", Dutch.Iso(ready.Date));
            json.WriteString("policySet", ready.PolicySet);
            json.WriteString("address", ready.Address);
            Array(json, "sections", ready.Sections, Section);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Section(Utf8JsonWriter json, TenderSection section)
    {
        json.WriteString("id", section.Id);
        if (section.Number > 0)
        {
            json.WriteNumber("number", section.Number);
        }
        else
        {
            json.WriteNull("number");
        }

        json.WriteString("title", section.Title);
        json.WriteString("version", section.Version);
        json.WriteString("versionDate", section.VersionDate is { } day ? Dutch.Iso(day) : null);
        json.WriteString("policySet", section.PolicySet);
        json.WriteString("address", section.Address);
        json.WriteString("stamp", section.Stamp);
        json.WriteStartArray("openFields");
        foreach (var alias in section.Text.OpenFields())
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        json.WriteStartObject("values");
        foreach (var field in section.Text.Blocks.SelectMany(block => block.Runs).OfType<FieldRun>().Where(field => field.Value is not null).DistinctBy(field => field.Alias))
        {
            json.WriteString(field.Alias, field.Value);
        }

        json.WriteEndObject();
        Array(json, "blocks", section.Text.Blocks, Block);
    }

    private static void Block(Utf8JsonWriter json, ClauseBlock block)
    {
        json.WriteString("kind", block.Kind switch
        {
            ClauseBlockKind.Heading => "heading",
            ClauseBlockKind.Numbered => "numbered",
            ClauseBlockKind.Bullet => "bullet",
            ClauseBlockKind.Continuation => "continuation",
            _ => "paragraph",
        });
        json.WriteNumber("level", block.Level);
        if (block.Kind == ClauseBlockKind.Numbered)
        {
            json.WriteNumber("number", block.Number);
            json.WriteString("label", ClauseLabel.Of(block));
        }

        Array(json, "runs", block.Runs, Run);
    }

    private static void Run(Utf8JsonWriter json, ClauseRun run)
    {
        switch (run)
        {
            case WordsRun words:
                json.WriteString("kind", "words");
                json.WriteString("text", words.Text);
                Flag(json, "strong", words.IsStrong);
                Flag(json, "emphasis", words.IsEmphasis);
                break;
            case LinkRun link:
                json.WriteString("kind", "link");
                json.WriteString("text", link.Text);
                json.WriteString("address", link.Href);
                break;
            case FieldRun field:
                json.WriteString("kind", "field");
                json.WriteString("alias", field.Alias);
                json.WriteString("prompt", field.Prompt);
                json.WriteString("value", field.Value);
                break;
            case ResultRun result:
                json.WriteString("kind", "result");
                json.WriteString("text", result.Text);
                json.WriteString("stamp", result.Stamp);
                json.WriteString("address", result.FrozenPath.Length > 0 ? result.FrozenPath : null);
                break;
        }
    }

    private static void Flag(Utf8JsonWriter json, string name, bool isSet)
    {
        if (isSet)
        {
            json.WriteBoolean(name, true);
        }
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
