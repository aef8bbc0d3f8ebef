namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>All that a reader has answered, chosen and typed. Nothing of it is kept on the server.</summary>
/// <param name="Answers">To the questions of the finder, as typed.</param>
/// <param name="Chosen">In the order of the document.</param>
/// <param name="Values">What was typed in open places, by alias.</param>
public sealed record BuildState(TypedAnswers Answers, IReadOnlyList<ChosenParagraph> Chosen, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Most paragraphs in one document: twice the library.</summary>
    public const int MostChosen = 30;

    public const int MostValues = 200;

    public static readonly BuildState Empty = new(TypedAnswers.None, [], new Dictionary<string, string>());

    public bool IsEmpty => Chosen.Count == 0 && Answers == TypedAnswers.None;

    public bool Has(string id) => Chosen.Any(chosen => chosen.Id == id);
}

/// <summary>Answers as typed; empty where there is none.</summary>
public sealed record TypedAnswers(string Organisation, string Kind, string Value, string Months, string Labour, string Pso, string Date)
{
    public static readonly TypedAnswers None = new("", "", "", "", "", "", "");
}

/// <summary>A paragraph that was chosen.</summary>
/// <param name="Id">Segment of its address.</param>
/// <param name="Version">The version that was current when it was chosen; nothing when that is not known.</param>
public sealed record ChosenParagraph(string Id, string? Version)
{
    public override string ToString() => Version is null ? Id : $"{Id}@{Version}";
}
