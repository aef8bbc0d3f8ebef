using Showcase.Core.Content;
using Showcase.Core.TenderParagraphs;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>The screen on which a buyer comes from question to text.</summary>
/// <param name="State">Answers, choice and values as they now stand.</param>
/// <param name="Address">Absolute address of answers and choice, to keep or to send on.</param>
/// <param name="Policy">Which policy holds, and whether that is cause for care; nothing while no organisation is chosen.</param>
/// <param name="PolicyStamp">Goes along with the form, so that a policy that changes meanwhile is noticed.</param>
/// <param name="Text">As it is copied, with and without markup; nothing while no paragraph is chosen.</param>
/// <param name="Notices">What changed since the reader was here last.</param>
/// <param name="IsKept">False when what was filled in is too much to survive leaving the page.</param>
public sealed record BuildPage(
    PageHead Head,
    BuildState State,
    string Address,
    QuestionForm Questions,
    PolicyNotice? Policy,
    string PolicyStamp,
    IReadOnlyList<AdviceGroup> Advice,
    IReadOnlyList<ChosenRow> Chosen,
    IReadOnlyList<FieldInput> Fields,
    ObligationPanel Obligation,
    RichText? Text,
    IReadOnlyList<FindingRow> Findings,
    IReadOnlyList<string> Notices,
    RemovedParagraph? Removed,
    bool IsKept) : IShowcasePage
{
    public int OpenCount => Fields.Count(input => input.IsOpen);
}

/// <summary>The questions with their choices, and what is wrong with an answer.</summary>
/// <param name="PsoSteps">Steps that the policy gives a discount for.</param>
/// <param name="Problems">By name of the question.</param>
/// <param name="Today">Stands in where no day was typed.</param>
public sealed record QuestionForm(IReadOnlyList<OrganisationChoice> Organisations, IReadOnlyList<string> Kinds, IReadOnlyList<string> PsoSteps, IReadOnlyDictionary<string, string> Problems, DateOnly Today)
{
    public string? ProblemOf(string name) => Problems.GetValueOrDefault(name);
}

public sealed record OrganisationChoice(string Code, string Title);

/// <param name="Path">Page of the policy set, or nothing.</param>
/// <param name="Warns">True when no policy holds on that day.</param>
public sealed record PolicyNotice(string Text, string? Path, bool Warns);

/// <summary>Paragraphs that suit the tender equally well.</summary>
public sealed record AdviceGroup(ParagraphFit Fit, IReadOnlyList<AdviceRow> Rows);

/// <param name="Kicker">Phase and approach.</param>
/// <param name="For">Reasons to take it.</param>
/// <param name="Against">Reasons why it depends, or why not.</param>
public sealed record AdviceRow(string Id, string Path, int Number, string Title, string Kicker, string Summary, IReadOnlyList<string> For, IReadOnlyList<string> Against, bool IsChosen);

/// <summary>A paragraph of the document.</summary>
/// <param name="Former">The version that the reader chose, when another is current now.</param>
public sealed record ChosenRow(string Id, string Path, string Title, string Version, string? Former);

/// <summary>An open place as a field of the form.</summary>
/// <param name="Typed">What stands in the field.</param>
/// <param name="Given">What stood there by itself, from policy or answers; empty when nothing did.</param>
/// <param name="Source">Where a given value comes from, in words; nothing when it was typed or is open.</param>
/// <param name="Problem">What is wrong with it; nothing for an open place that was left alone.</param>
public sealed record FieldInput(FieldSpec Spec, string Typed, string Given, string? Source, string? Problem, bool IsOpen);

/// <summary>What would be owed, how that is reckoned, and an example of efforts that meet it.</summary>
/// <param name="Reason">Why there is no amount; nothing when there is one.</param>
/// <param name="Missing">What the reason is about.</param>
public sealed record ObligationPanel(string? Reason, IReadOnlyList<string> Missing, IReadOnlyList<ObligationRow> Steps, MixPanel? Mix);

public sealed record ObligationRow(string Label, string Amount, bool IsOutcome);

/// <param name="Set">Name of the block set with who published it.</param>
/// <param name="Refusal">Why there is no example; nothing when there is one.</param>
/// <param name="Surplus">How much more than owed; nothing when it comes out to the cent.</param>
public sealed record MixPanel(string Set, string Source, string? Refusal, IReadOnlyList<MixRow> Rows, string? Sum, string? Surplus);

public sealed record MixRow(string Effort, string Quantity, string Rate, string Value);

/// <param name="Section">Title of the paragraph it is about; nothing for the whole.</param>
public sealed record FindingRow(string Text, bool IsWarning, string? Section);

/// <summary>A paragraph that was just taken out.</summary>
/// <param name="Place">Where it stood, from 0.</param>
public sealed record RemovedParagraph(string Id, string Title, int Place);
