using Aliases = Umbraco.Cms.Core.Constants.WebhookEvents.Aliases;

namespace Showcase.Web.Features.Webhooks;

/// <summary>What a webhook can be told of: Umbraco's default five, by Umbraco's names.</summary>
/// <param name="Label">Dutch, in the form.</param>
internal sealed record WebhookEvent(string Alias, string Label)
{
    /// <summary>A trial from the back office; no Umbraco event.</summary>
    public const string Test = "Showcase.Test";

    public static readonly WebhookEvent Published = new(Aliases.ContentPublish, "Inhoud is gepubliceerd");
    public static readonly WebhookEvent Unpublished = new(Aliases.ContentUnpublish, "Inhoud is niet meer openbaar");
    public static readonly WebhookEvent Deleted = new(Aliases.ContentDelete, "Inhoud is verwijderd");
    public static readonly WebhookEvent MediaSaved = new(Aliases.MediaSave, "Media zijn openbaar geworden of gewijzigd");
    public static readonly WebhookEvent MediaDeleted = new(Aliases.MediaDelete, "Media zijn niet meer openbaar");

    public static readonly IReadOnlyList<WebhookEvent> All = [Published, Unpublished, Deleted, MediaSaved, MediaDeleted];

    /// <summary>Whether what is sent says what the document says, and not only that it is gone.</summary>
    public static bool CarriesContent(string alias) => alias == Published.Alias || alias == MediaSaved.Alias;

    public static string LabelOf(string alias) => alias == Test ? "Proefbericht" : All.FirstOrDefault(known => known.Alias == alias)?.Label ?? alias;
}
