using Microsoft.Extensions.DependencyInjection.Extensions;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Features.Webhooks.Changes;
using Showcase.Web.Features.Webhooks.Office;
using Showcase.Web.Features.Webhooks.Sending;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Infrastructure.Http;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Webhooks;

/// <summary>Tells other programs what changed on the site.</summary>
internal static class WebhooksFeature
{
    private const string SettingsSection = "Umbraco:CMS:Webhook";

    public static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddOptions<WebhookSettings>().BindConfiguration(SettingsSection);
        services.AddOptions<WebhooksOptions>().BindConfiguration(WebhooksOptions.Section)
            .Validate(options => options.TimeoutSeconds is >= 1 and <= 60, "Showcase:Webhooks:TimeoutSeconds ligt tussen 1 en 60.");
        services.TryAddSingleton<OutboundClient>();
        services.AddSingleton<ToldDocuments>().AddSingleton<MessagePayload>().AddSingleton<IContentPublishedHandler, WebhookHandler>();
        services.AddSingleton<HookSecrets>().AddSingleton<WebhookPost>().AddSingleton<MessageQueue>().AddSingleton<IHealthPart, WebhookHealth>()
            .AddSingleton<WebhookSender>().AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
        return services.AddSingleton<HookFormReader>().AddScoped<HookQueries>().AddScoped<HookChanges>().AddScoped<MessageRepeats>()
            .AddSingleton(new SettingsPart("Webhooks", WebhookRoutes.Hooks, "Adressen die bericht krijgen als er iets op de site verandert."));
    }
}
