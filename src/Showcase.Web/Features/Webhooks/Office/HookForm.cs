namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>What the form of a webhook holds.</summary>
/// <param name="Headers">As they are typed, one a line.</param>
/// <param name="Revision">Which one someone looked at when filling it in.</param>
internal sealed record HookForm(string Name, string Address, IReadOnlySet<string> Events, IReadOnlySet<string> ContentTypes, string Headers, bool IsEnabled, long Revision)
{
    public static readonly HookForm Empty = new("", "", new HashSet<string>(), new HashSet<string>(), "", true, 0);

    public static HookForm Of(WebhookRow row, string headers) =>
        new(row.Name, row.Address, WebhookRow.Lines(row.Events).ToHashSet(), WebhookRow.Lines(row.ContentTypes).ToHashSet(), headers, row.IsEnabled, row.Revision);

    public void Fill(WebhookRow row) => (row.Name, row.Address, row.Events, row.ContentTypes, row.IsEnabled) = (Name, Address, string.Join('\n', Events), string.Join('\n', ContentTypes), IsEnabled);
}
