using Showcase.Core.Access;
using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.ApiKeys;

/// <summary>The list of keys.</summary>
/// <param name="IsOpen">Whether the API answers who has no key.</param>
internal sealed record KeysPage(IReadOnlyList<KeyLine> Lines, Paging Paging, bool IsOpen, OfficeNotice? Notice) : IOfficePage
{
    public static readonly Crumb Up = new("API-sleutels", ApiKeyRoutes.Keys);

    public OfficeHead Head { get; } = new("API-sleutels", OfficePaths.Settings) { Up = new Crumb("Instellingen", OfficePaths.Settings), Notice = Notice };
}

/// <summary>The form that makes a key.</summary>
/// <param name="EndsOn">As it was typed.</param>
internal sealed record NewKeyPage(string Name, ApiKeyRights Rights, string EndsOn, DateOnly Today, string? Problem) : IOfficePage
{
    public OfficeHead Head { get; } = new("API-sleutel maken", OfficePaths.Settings) { Up = KeysPage.Up, Notice = Problem is null ? null : OfficeNotice.Problem(Problem) };
}

/// <summary>The key, this once.</summary>
internal sealed record MadeKeyPage(string Key, string Name, ApiKeyRights Rights, DateOnly? EndsOn) : IOfficePage
{
    public OfficeHead Head { get; } = new("Uw nieuwe API-sleutel", OfficePaths.Settings) { Up = KeysPage.Up, Notice = OfficeNotice.Done("De sleutel is gemaakt.") };
}

/// <summary>Asks once more before a key is withdrawn.</summary>
internal sealed record WithdrawKeyPage(ApiKeyRow Row, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new("API-sleutel intrekken", OfficePaths.Settings) { Up = KeysPage.Up, Notice = Notice };
}
