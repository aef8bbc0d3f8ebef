using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Reads the state of a document from address, form or cookie: bounded in number and length, and never a reason to fail.</summary>
internal static partial class BuildStateReader
{
    // Longer than any answer; what is wrong with it is then said beside the question
    private const int LongestAnswer = 200;

    // Longer than a place takes, so that a text that is too long comes back to be shortened instead of being cut
    private const int LongestValue = 2_000;

    public static BuildState Read(Func<string, StringValues> valuesOf, IEnumerable<KeyValuePair<string, string>> typed)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (alias, text) in typed)
        {
            if (values.Count < BuildState.MostValues && Alias().IsMatch(alias) && text.Length > 0)
            {
                values[alias] = Cut(text, LongestValue);
            }
        }

        return new BuildState(
            new TypedAnswers(One(Parameter.Organisation), One(Parameter.Kind), One(Parameter.Value), One(Parameter.Months), One(Parameter.Labour), One(Parameter.Pso), One(Parameter.Date)),
            ChosenIn(valuesOf(Parameter.Chosen)),
            values);

        string One(string name) => Cut((valuesOf(name) is [{ } first, ..] ? first : "").Trim(), LongestAnswer);
    }

    /// <summary>Names of paragraphs, each once, in their order; what cannot be a name is passed over.</summary>
    public static IReadOnlyList<ChosenParagraph> ChosenIn(IEnumerable<string?> written) =>
    [
        .. written
            .Take(10 * BuildState.MostChosen)
            .Select(text => text is { Length: <= 200 } && Chosen().Match(text) is { Success: true } match
                ? new ChosenParagraph(match.Groups["id"].Value, match.Groups["version"] is { Success: true } version ? version.Value : null)
                : null)
            .OfType<ChosenParagraph>()
            .DistinctBy(chosen => chosen.Id)
            .Take(BuildState.MostChosen),
    ];

    public static bool IsAlias(string alias) => Alias().IsMatch(alias);

    // Never between the two halves of a sign
    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    [GeneratedRegex("^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?:@(?<version>[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Chosen();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,79}$", RegexOptions.NonBacktracking)]
    private static partial Regex Alias();
}
