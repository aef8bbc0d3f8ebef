using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Settings.Types;

/// <summary>The types as uSync gave them; nothing here changes one.</summary>
[Authorize(Roles = OfficeRoles.Administrator)]
internal sealed class TypesController(TypeCatalogue catalogue, DocumentCounts counts, IPublishedSite site) : OfficeController
{
    [GetOrHead(SettingsRoutes.Types)]
    public async Task<IActionResult> IndexAsync([FromQuery(Name = "q")] string? asked, [FromQuery(Name = "soort")] string? kind)
    {
        var part = asked?.Length > TypesPage.LongestAsked ? asked[..TypesPage.LongestAsked] : asked;
        var kinds = TypeKind.All.Any(known => known.Name == kind) ? TypeKind.All.Where(known => known.Name == kind).ToList() : TypeKind.All;
        return View("Types", new TypesPage(
            part, kinds.Count == 1 ? kind : null,
            [.. kinds.Where(known => known.Holds is not null).Select(known => (known, catalogue.FindTypes(part, known.Holds!)))],
            kinds.Contains(TypeKind.Data) ? catalogue.FindDataTypes(part) : null,
            await counts.ReadAsync(HttpContext.RequestAborted), catalogue.Schema.Problems, catalogue));
    }

    [GetOrHead(SettingsRoutes.Type)]
    public async Task<IActionResult> TypeAsync(Guid key) => catalogue.Schema.FindType(key) is { } type
        ? View("Type", new TypePage(type, catalogue, (await counts.ReadAsync(HttpContext.RequestAborted)).GetValueOrDefault(type.Alias), ProblemsOf(type.File)))
        : NotFound();

    [GetOrHead(SettingsRoutes.DataType)]
    public IActionResult DataType(Guid key) => catalogue.Schema.FindDataType(key) is { } data
        ? View("DataType", new DataTypePage(data, new ConfigReader(catalogue.Schema, site).Read(data.ConfigJson), catalogue.UsesOf(key), ProblemsOf(data.File)))
        : NotFound();

    private IReadOnlyList<UsyncProblem> ProblemsOf(string file) => [.. catalogue.Schema.Problems.Where(problem => problem.File == file)];
}
