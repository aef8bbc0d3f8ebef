using System.Text;

namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>The address of a selection: answers and paragraphs, never what was filled in, so that it can be sent to a colleague.</summary>
internal static class BuildAddress
{
    public static string Of(BuildState state) => Of(state, BuildingRoutes.Build);

    /// <summary>For in the document itself, which goes to those who tender: without what the contract may be worth, how long it lasts, and what it consists of.</summary>
    public static string OfSelection(BuildState state) => Of(state with { Answers = new TypedAnswers(state.Answers.Organisation, state.Answers.Kind, "", "", "", "", "") });

    public static string Of(BuildState state, string path)
    {
        var text = new StringBuilder(path);
        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                text.Append(text.Length == path.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }

        var answers = state.Answers;
        Add(Parameter.Organisation, answers.Organisation);
        Add(Parameter.Kind, answers.Kind);
        Add(Parameter.Value, answers.Value);
        Add(Parameter.Months, answers.Months);
        Add(Parameter.Labour, answers.Labour);
        Add(Parameter.Pso, answers.Pso);
        Add(Parameter.Date, answers.Date);
        foreach (var chosen in state.Chosen)
        {
            Add(Parameter.Chosen, chosen.ToString());
        }

        return text.ToString();
    }
}
