using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Webhooks;

internal static class WebhookRoutes
{
    public const string Hooks = OfficePaths.Settings + "/webhooks";
    public const string New = Hooks + "/nieuw";
    public const string Hook = Hooks + "/{id:guid}";
    public const string Secret = Hook + "/geheim";
    public const string Test = Hook + "/proef";
    public const string Again = Hook + "/opnieuw";
    public const string Delete = Hook + "/verwijderen";

    public static string HookOf(Guid id) => $"{Hooks}/{id}";

    /// <summary>Address of something done to a webhook.</summary>
    public static string Of(string route, Guid id) => route.Replace("{id:guid}", id.ToString(), StringComparison.Ordinal);
}
