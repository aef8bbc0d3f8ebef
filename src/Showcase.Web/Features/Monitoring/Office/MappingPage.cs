using Showcase.Web.Features.Monitoring.Mapping;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>The mapping of one source, to be edited.</summary>
/// <param name="View">What is kept.</param>
/// <param name="Form">What stands in the form.</param>
/// <param name="Problems">About what stands in the form.</param>
internal sealed record MappingPage(MappingView View, MappingForm Form, IReadOnlyList<MappingProblem> Problems, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = OfficeRoutes.Head($"Koppeling van {View.Source}", OfficeRoutes.Sources) with
    {
        Up = new Crumb(View.Source, OfficeRoutes.Of(OfficeRoutes.Source, View.Source)),
        Notice = Notice,
    };

    public IEnumerable<MappingProblem> General => Problems.Where(problem => problem.Field is null || !MappingForm.Fields.Contains(problem.Field, StringComparer.OrdinalIgnoreCase));

    public IEnumerable<MappingProblem> Of(string field) => Problems.Where(problem => string.Equals(problem.Field, field, StringComparison.OrdinalIgnoreCase));

    public IReadOnlyList<string> ColumnsOf(string table) => View.Columns.GetValueOrDefault(table) ?? [];

    public IEnumerable<string> WordFields => MappingForm.WordFields.Union(Form.Words.Where(words => words.Value.Length > 0).Select(words => words.Key), StringComparer.OrdinalIgnoreCase);
}
