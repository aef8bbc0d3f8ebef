using Showcase.Core.Readability;
using Showcase.Web.Features.Editing.Captions;
using Showcase.Web.Infrastructure.RichText;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.WritingAid;

/// <summary>Measures the texts of a document while it is being written.</summary>
internal sealed class WritingAidRules(SiteSchema schema)
{
    private const string RichText = "Umbraco.RichText";
    private const string TextArea = "Umbraco.TextArea";
    private const string TargetGroup = "doelgroep";
    private const int MostShown = 50;

    /// <summary>Always in easy Dutch, whoever the rest is for.</summary>
    private const string EasySummary = "easySummary";

    /// <param name="type">Alias of the content type; an unknown one has no texts.</param>
    /// <param name="values">As Umbraco stores them.</param>
    public WritingAidResponse Measure(string type, IReadOnlyDictionary<string, string?> values)
    {
        var isForTargetGroup = values.GetValueOrDefault("audiences") is { } audiences && audiences.Contains(TargetGroup, StringComparison.OrdinalIgnoreCase);
        var fields = schema.FindType(type) is { } found
            ? schema.PropertiesOf(found).OrderBy(property => property.SortOrder).Select(property => Measure(property, values.GetValueOrDefault(property.Alias), isForTargetGroup)).OfType<FieldAid>()
            : [];
        return new(isForTargetGroup ? "mensen uit de doelgroep" : "een breed publiek", [.. fields]);
    }

    private FieldAid? Measure(PropertyDefinition property, string? stored, bool isForTargetGroup)
    {
        var dataType = schema.FindDataType(property.DataType);
        var editor = dataType?.EditorAlias;
        if (string.IsNullOrWhiteSpace(stored) || editor is not (RichText or TextArea) || CaptionProperty.Is(dataType!))
        {
            return null;
        }

        var text = editor == RichText ? RichTextFacts.Of(stored) : new RichTextFacts(stored.Split('\n'));
        var aim = isForTargetGroup || property.Alias == EasySummary ? ReadingAim.TargetGroup : ReadingAim.General;
        var report = ReadabilityRules.Measure(text.Lines, aim);
        return report.Words == 0 ? null : new(
            property.Alias,
            property.Name,
            report.Words,
            report.Sentences,
            report.Score is { } score ? (int)Math.Round(score) : null,
            report.Level is { } level ? ReadingWords.Of(level) : null,
            (int)aim.Score,
            report.MeetsAim,
            aim.WordsPerSentence,
            [.. report.LongSentences.OrderByDescending(sentence => sentence.Words).Take(MostShown)],
            [.. report.LongWords.Take(MostShown)],
            [.. report.Jargon.Take(MostShown)],
            [.. AccessibilityHints.Of(text).Take(MostShown)]);
    }
}
