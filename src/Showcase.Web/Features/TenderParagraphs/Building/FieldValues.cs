using Showcase.Core.TenderParagraphs;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>What stands in the open places of a document: what was typed, else what policy and answers give, else what the author proposes.</summary>
internal sealed class FieldValues
{
    private readonly Dictionary<string, FieldAnswer> answers = new(StringComparer.Ordinal);

    private FieldValues(List<FieldInput> inputs) => Inputs = inputs;

    /// <summary>One for each alias, in the order of the document.</summary>
    public IReadOnlyList<FieldInput> Inputs { get; }

    public IReadOnlyDictionary<string, string> Labels => Inputs.ToDictionary(input => input.Spec.Alias, input => input.Spec.Label, StringComparer.Ordinal);

    /// <summary>Words for the text, or nothing while the place is open.</summary>
    public string? WordsOf(string alias) => answers.GetValueOrDefault(alias)?.Value?.Words;

    public static FieldValues Of(IEnumerable<FieldSpec> specs, IReadOnlyDictionary<string, string> typed, PrefillFacts facts)
    {
        var inputs = new List<FieldInput>();
        var values = new FieldValues(inputs);
        foreach (var spec in specs.GroupBy(spec => spec.Alias, StringComparer.Ordinal).Select(Together))
        {
            var (given, source) = GivenOf(spec, facts);
            var text = typed.GetValueOrDefault(spec.Alias);
            var answer = FieldRules.Read(spec, text ?? given);
            values.answers[spec.Alias] = answer;
            inputs.Add(new FieldInput(
                spec,
                text ?? given,
                given,
                text is null && given.Length > 0 ? source : null,
                answer.Problem is { Kind: not FieldProblemKind.Empty } problem ? FieldWords.Of(problem, spec.Kind) : null,
                answer.Value is null && (spec.IsRequired || answer.Problem is not null)));
        }

        return values;
    }

    // The same alias in two paragraphs is one value: required where one of them requires it
    private static FieldSpec Together(IGrouping<string, FieldSpec> same)
    {
        var first = same.First();
        return first with { IsRequired = same.Any(spec => spec.IsRequired), Prefill = same.Select(spec => spec.Prefill).FirstOrDefault(prefill => prefill is not null), Help = first.Help ?? same.Select(spec => spec.Help).FirstOrDefault(help => help is not null) };
    }

    private static (string Given, string? Source) GivenOf(FieldSpec spec, PrefillFacts facts)
    {
        if (FieldPrefill.For(spec, facts) is { } found)
        {
            return (found, spec.Prefill?.StartsWith("beleid", StringComparison.Ordinal) == true ? "uit uw beleid" : "uit uw antwoorden");
        }

        return spec.Default is { Length: > 0 } proposed && FieldRules.Read(spec, proposed).Value is not null ? (proposed, "voorstel") : ("", null);
    }
}
