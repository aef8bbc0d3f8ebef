namespace Showcase.Web.Features.Webhooks;

/// <summary>What Umbraco's own section (<c>Umbraco:CMS:Webhook</c>) has no key for; section <c>Showcase:Webhooks</c>.</summary>
internal sealed class WebhooksOptions
{
    public const string Section = "Showcase:Webhooks";

    /// <summary>Lets webhooks call computers inside the own network, such as a build server. Whoever may make a webhook can then reach those.</summary>
    public bool AllowPrivateAddresses { get; set; }

    public bool AllowHttp { get; set; }

    /// <summary>How long a receiver may take, its answer included.</summary>
    public int TimeoutSeconds { get; set; } = 10;
}
