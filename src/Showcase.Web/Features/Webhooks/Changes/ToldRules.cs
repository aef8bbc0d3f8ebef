namespace Showcase.Web.Features.Webhooks.Changes;

/// <summary>A document or media item that is public at this moment.</summary>
internal sealed record PublicItem(Guid Key, bool IsMedia, string ContentType, string Name, string? Path, DateTimeOffset UpdatedAt);

/// <summary>What happened to one document.</summary>
internal sealed record ToldChange(WebhookEvent Event, Guid Key, bool IsMedia, string ContentType, string Name, string? Path);

/// <summary>Compares what receivers know with what is public: they are told of states, so that a change that was missed, repeated or undone in between costs nothing.</summary>
internal static class ToldRules
{
    /// <param name="told">What is known; brought up to date with what is public.</param>
    /// <param name="item">What is public now.</param>
    /// <param name="publishedAt">When someone last pressed publish, for the document a change is about.</param>
    /// <returns>Nothing when it is known already.</returns>
    public static ToldChange? Meet(ToldRow told, PublicItem item, DateTimeOffset? publishedAt)
    {
        var isNews = !told.IsPublic || told.UpdatedAt != item.UpdatedAt || told.Name != item.Name || told.Path != item.Path || told.ContentType != item.ContentType
            || (publishedAt is not null && told.PublishedAt is not null && told.PublishedAt != publishedAt);
        (told.IsPublic, told.UpdatedAt, told.Name, told.Path, told.ContentType, told.IsMedia) = (true, item.UpdatedAt, item.Name, item.Path, item.ContentType, item.IsMedia);
        told.PublishedAt = publishedAt ?? told.PublishedAt;
        return isNews ? About(item) : null;
    }

    /// <summary>That something is public, as it is now.</summary>
    public static ToldChange About(PublicItem item) => new(item.IsMedia ? WebhookEvent.MediaSaved : WebhookEvent.Published, item.Key, item.IsMedia, item.ContentType, item.Name, item.Path);

    /// <summary>What was public and is not any more.</summary>
    public static ToldChange? Withdraw(ToldRow told)
    {
        if (!told.IsPublic) return null;
        told.IsPublic = false;
        return About(told, told.IsMedia ? WebhookEvent.MediaDeleted : WebhookEvent.Unpublished);
    }

    /// <summary>What is no longer there at all. Of media everything was said when they stopped being public.</summary>
    public static ToldChange? Remove(ToldRow told) => told.IsMedia ? null : About(told, WebhookEvent.Deleted);

    private static ToldChange About(ToldRow told, WebhookEvent what) => new(what, told.Key, told.IsMedia, told.ContentType, told.Name, told.Path);
}
