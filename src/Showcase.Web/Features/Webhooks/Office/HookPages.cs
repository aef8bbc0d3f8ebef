using Showcase.Web.Features.Shared;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>The list of webhooks.</summary>
/// <param name="IsOn">Whether the settings let any be sent.</param>
internal sealed record HooksPage(IReadOnlyList<HookLine> Lines, bool IsOn, OfficeNotice? Notice) : IOfficePage
{
    public static readonly Crumb Up = new("Webhooks", WebhookRoutes.Hooks);

    public OfficeHead Head { get; } = new("Webhooks", OfficePaths.Settings) { Up = new Crumb("Instellingen", OfficePaths.Settings), Notice = Notice };
}

/// <summary>Fields of a webhook.</summary>
/// <param name="Types">To choose from.</param>
internal sealed record HookFields(HookForm Form, IReadOnlyList<ContentTypeDefinition> Types);

/// <summary>The form that makes a webhook.</summary>
internal sealed record NewHookPage(HookFields Fields, string? Problem) : IOfficePage
{
    public OfficeHead Head { get; } = new("Webhook maken", OfficePaths.Settings) { Up = HooksPage.Up, Notice = Problem is null ? null : OfficeNotice.Problem(Problem) };
}

/// <summary>One webhook and its log.</summary>
internal sealed record HookPage(WebhookRow Hook, HookFields Fields, IReadOnlyList<MessageLine> Log, Paging Paging, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new(Hook.Name, OfficePaths.Settings) { Up = HooksPage.Up, Notice = Notice };

    public bool MayRepeat(MessageRow message) => Hook.IsEnabled && message.Event != WebhookEvent.Test;

    public string Path(string route) => WebhookRoutes.Of(route, Hook.Id);
}

/// <summary>The secret, this once.</summary>
internal sealed record HookSecretPage(WebhookRow Hook, string Secret, bool IsNew) : IOfficePage
{
    public OfficeHead Head { get; } = new(IsNew ? "Geheim van de nieuwe webhook" : "Nieuw geheim", OfficePaths.Settings)
    {
        Up = HooksPage.Up, Notice = OfficeNotice.Done(IsNew ? "De webhook is gemaakt." : "Het geheim is vernieuwd."),
    };
}

/// <summary>Asks once more before a webhook is deleted.</summary>
internal sealed record DeleteHookPage(WebhookRow Hook, OfficeNotice? Notice) : IOfficePage
{
    public OfficeHead Head { get; } = new("Webhook verwijderen", OfficePaths.Settings) { Up = new Crumb(Hook.Name, WebhookRoutes.HookOf(Hook.Id)), Notice = Notice };
}
