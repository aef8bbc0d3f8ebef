using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>A reason and how many rows were set apart for it.</summary>
internal sealed record ReasonCount(string Source, string Table, string Reason, int Count);

/// <summary>A row that was set apart, with the source it came from.</summary>
internal sealed record SetApartRow(string Source, QuarantinedRow Row);

internal sealed record QuarantinePage(IReadOnlyList<ReasonCount> Reasons, IReadOnlyList<SetApartRow> Rows, int Total, Paging Paging, params FilterChoice[] Choices) : IOfficePage
{
    public OfficeHead Head { get; } = OfficeRoutes.Head("Quarantaine", OfficeRoutes.Quarantine);

    public FilterForm Filter => new(OfficeRoutes.Quarantine, OfficeRoutes.QuarantineCsv, Choices);

    public bool IsFiltered => Choices.Any(choice => !string.IsNullOrEmpty(choice.Chosen));
}
