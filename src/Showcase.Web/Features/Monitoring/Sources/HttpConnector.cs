using System.Text.Json;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Infrastructure.Http;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>Paged JSON at an address, as <c>docs/monitoring-contract.md</c> describes it.</summary>
internal sealed class HttpConnector(IOptions<MonitoringOptions> options, OutboundClient client) : IMonitoringConnector
{
    public string Kind => "Http";

    public async Task<SourceOpening> OpenAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        var known = HttpVersion.Read(request.Version);
        var since = request is { MayBePartial: true, Source.ChangedSince: true } ? known?.State : null;
        var pages = new HttpPages(request.Source, options.Value.MaximumFileBytes, client);
        var firsts = new List<(string Table, Uri Address, HttpPage? Page, string? ETag)>();
        foreach (var table in RecordTables.All)
        {
            var address = pages.AddressOf(table, table == RecordTables.Organisations ? null : since);
            var tag = request.MustReadAgain || since is not null ? null : known?.ETags.GetValueOrDefault(table);
            var (page, newTag) = await pages.FetchAsync(table, address, tag, cancellationToken);
            firsts.Add((table, address, page, newTag));
        }

        return firsts.All(first => first.Page is null) ? SourceOpening.NothingNew : new SourceOpening(await OpenAsync(pages, firsts, since, cancellationToken));
    }

    private static async Task<SourceDelivery> OpenAsync(
        HttpPages pages, List<(string Table, Uri Address, HttpPage? Page, string? ETag)> firsts, string? since, CancellationToken cancellationToken)
    {
        var tables = new List<SourceTable>();
        var tags = new Dictionary<string, string>();
        var states = new List<HttpPage>();
        foreach (var (table, address, page, tag) in firsts)
        {
            // The others changed: this one is needed too, for what they refer to.
            var (first, newTag) = page is null ? await pages.FetchAsync(table, address, knownETag: null, cancellationToken) : (page, tag);
            states.Add(first!);
            tables.Add(new HttpTable(pages, table, address, first!).ToTable());
            if (newTag is not null)
            {
                tags[table] = newTag;
            }
        }

        if (states.DistinctBy(page => page.State).Count() > 1 || states[1].IsPartial != states[2].IsPartial)
        {
            throw new SourceDownException("De tabellen van de bron zijn niet van hetzelfde moment; de volgende keer opnieuw.");
        }

        if (states[0].IsPartial || (states[1].IsPartial && since is null))
        {
            throw new RefusedException("De bron levert alleen wijzigingen, terwijl om alles is gevraagd.");
        }

        var version = new HttpVersion(states[0].State, states[1].IsPartial ? [] : tags);
        return new SourceDelivery { Tables = tables, Version = version.ToString(), CanBeTakenUp = true };
    }

    private sealed record HttpVersion(string State, Dictionary<string, string> ETags)
    {
        public static HttpVersion? Read(string? text)
        {
            try
            {
                return text is null ? null : JsonSerializer.Deserialize<HttpVersion>(text);
            }
            catch (JsonException)
            {
                return null;
            }
        }

        public override string ToString() => JsonSerializer.Serialize(this);
    }
}
