using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.ApiKeys;

internal static class ApiKeyRoutes
{
    public const string Keys = OfficePaths.Settings + "/sleutels";
    public const string New = Keys + "/nieuw";
    public const string Withdraw = Keys + "/{id:guid}/intrekken";

    public static string WithdrawOf(Guid id) => $"{Keys}/{id}/intrekken";
}
