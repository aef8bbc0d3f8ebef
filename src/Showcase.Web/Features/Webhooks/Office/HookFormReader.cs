using System.Globalization;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Webhooks.Sending;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Webhooks.Office;

/// <summary>Reads the form of a webhook, and says what is wrong with it.</summary>
internal sealed class HookFormReader(SiteSchema schema, IOptionsMonitor<WebhooksOptions> options)
{
    /// <summary>Types of which there can be documents or media, by name: not those that only lend others their properties.</summary>
    public IReadOnlyList<ContentTypeDefinition> Types { get; } = [.. schema.ContentTypes
        .Where(type => !type.IsElement && (type.AllowAtRoot || schema.ContentTypes.Any(parent => parent.AllowedChildren.Contains(type.Key))))
        .OrderBy(type => type.IsMedia).ThenBy(type => type.Name, StringComparer.OrdinalIgnoreCase)];

    /// <returns>What was filled in, and a Dutch reason why it cannot be saved.</returns>
    public (HookForm Form, string? Problem) Read(IFormCollection form)
    {
        var filled = new HookForm(
            form["naam"].ToString().Trim(), form["adres"].ToString().Trim(), Chosen(form["gebeurtenis"]), Chosen(form["type"]), form["koppen"].ToString(), form["aan"] == "ja",
            long.TryParse(form["revisie"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1);
        return (filled, WhyNot(filled));
    }

    private string? WhyNot(HookForm form)
    {
        if (form.Name.Length is 0 or > WebhookRow.LongestName || form.Name.Any(char.IsControl)) return $"Geef de webhook een naam van 1 tot {WebhookRow.LongestName} tekens.";
        if (HookAddress.WhyNot(form.Address, options.CurrentValue) is { } address) return address;
        if (form.Events.Count == 0) return "Kies ten minste één gebeurtenis.";
        if (form.Events.Any(alias => WebhookEvent.All.All(known => known.Alias != alias)) || form.ContentTypes.Any(alias => Types.All(type => type.Alias != alias))) return "Kies uit wat er staat.";
        return HookHeaders.Read(form.Headers).Problem;
    }

    private static HashSet<string> Chosen(IEnumerable<string?> values) => [.. values.OfType<string>()];
}
