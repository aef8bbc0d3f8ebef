using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Auditing;

namespace Showcase.Web.Features.Monitoring.Office;

internal sealed record LogPage(IReadOnlyList<AuditRow> Rows, ColleagueNames Names, Paging Paging, params FilterChoice[] Choices) : IOfficePage
{
    public OfficeHead Head { get; } = OfficeRoutes.Head("Logboek", OfficeRoutes.Log);

    public FilterForm Filter => new(OfficeRoutes.Log, OfficeRoutes.LogCsv, Choices);
}
