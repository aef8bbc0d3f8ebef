using Showcase.Web.Features.Monitoring.Health;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Monitoring.Office;

internal sealed record QuarantinePage(IReadOnlyList<QuarantineReason> Reasons, IReadOnlyList<QuarantinedRecord> Rows, int Total, Paging Paging, params FilterChoice[] Choices) : IOfficePage
{
    public OfficeHead Head { get; } = OfficeRoutes.Head("Quarantaine", OfficeRoutes.Quarantine);

    public FilterForm Filter => new(OfficeRoutes.Quarantine, OfficeRoutes.QuarantineCsv, Choices);

    public bool IsFiltered => Choices.Any(choice => !string.IsNullOrEmpty(choice.Chosen));
}
