using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Pulling;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Mapping;

/// <summary>The mapping of a source: that of the settings, until a coordinator makes one.</summary>
internal sealed class SourceMapping(IDbContextFactory<ShowcaseDbContext> contexts, MonitoringSources sources, TimeProvider clock)
{
    /// <returns>Nothing when there is no such source.</returns>
    public async Task<MappingView?> FindAsync(string source, CancellationToken cancellationToken)
    {
        if (sources.Find(source) is not { } options)
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var state = await context.Set<SourceStateRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Source == options.Name, cancellationToken);
        var mapping = Read(state) ?? ColumnMapping.Of(options);
        var columns = ColumnsOf(state);
        return new MappingView(options.Name, mapping, state?.Mapping is not null, state?.MappingRevision ?? 0, columns, state?.ColumnsSeenAt, state?.MappedBy, state?.MappedAt, MappingRules.Check(mapping, columns));
    }

    /// <summary>Keeps a mapping; the next pull reads by it.</summary>
    /// <param name="source">Name of the source.</param>
    /// <param name="mapping">All of it; nothing to go back to the settings.</param>
    /// <param name="revision">Of the mapping that was edited.</param>
    /// <param name="who">Name of the coordinator.</param>
    /// <param name="cancellationToken">Before anything is kept.</param>
    /// <returns>What is wrong with it; when anything fatal is, nothing was kept.</returns>
    public async Task<IReadOnlyList<MappingProblem>> SaveAsync(string source, ColumnMapping? mapping, int revision, string who, CancellationToken cancellationToken)
    {
        if (sources.Find(source) is not { } options)
        {
            return [new MappingProblem(null, "Deze bron bestaat niet.", true)];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var state = await StateAsync(context, options.Name, cancellationToken);
        var problems = MappingRules.Check(mapping ?? ColumnMapping.Of(options), ColumnsOf(state));
        if (state.MappingRevision != revision)
        {
            return [new MappingProblem(null, "Iemand anders heeft deze koppeling intussen gewijzigd. Bekijk die eerst.", true), .. problems];
        }

        if (mapping is not null && problems.Any(problem => problem.IsFatal))
        {
            return problems;
        }

        var json = mapping is null ? null : JsonSerializer.Serialize(mapping);
        var saved = await context.Set<SourceStateRow>().Where(row => row.Source == options.Name && row.MappingRevision == revision).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Mapping, json).SetProperty(row => row.MappingRevision, revision + 1).SetProperty(row => row.MappedBy, who).SetProperty(row => row.MappedAt, clock.GetUtcNow()),
            cancellationToken);
        return saved == 1 ? problems : [new MappingProblem(null, "Iemand anders heeft deze koppeling intussen gewijzigd. Bekijk die eerst.", true)];
    }

    /// <summary>By which a pull reads.</summary>
    public static async Task<ColumnMapping> EffectiveAsync(ShowcaseDbContext context, SourceOptions source, CancellationToken cancellationToken) =>
        Read(await context.Set<SourceStateRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Source == source.Name, cancellationToken)) ?? ColumnMapping.Of(source);

    /// <summary>Remembers what a source delivers, for whoever edits the mapping.</summary>
    public async Task RememberColumnsAsync(ShowcaseDbContext context, string source, IReadOnlyList<SourceTable> tables, CancellationToken cancellationToken)
    {
        await StateAsync(context, source, cancellationToken);
        var json = JsonSerializer.Serialize(tables.ToDictionary(table => table.Name, table => table.Columns.Where(column => column.Length is > 0 and <= 200).Take(200).ToList()));
        await context.Set<SourceStateRow>().Where(row => row.Source == source).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Columns, json).SetProperty(row => row.ColumnsSeenAt, clock.GetUtcNow()), cancellationToken);
    }

    private static async Task<SourceStateRow> StateAsync(ShowcaseDbContext context, string source, CancellationToken cancellationToken)
    {
        var state = await context.Set<SourceStateRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Source == source, cancellationToken);
        return state ?? await SourceStates.AddAsync(context, source, cancellationToken);
    }

    private static ColumnMapping? Read(SourceStateRow? state)
    {
        if (state?.Mapping is not { } json || JsonSerializer.Deserialize<ColumnMapping>(json) is not { } mapping)
        {
            return null;
        }

        // JSON knows no comparers.
        return mapping with
        {
            Columns = ColumnMapping.Sorted(mapping.Columns),
            Words = mapping.Words.ToDictionary(field => field.Key, field => ColumnMapping.Sorted(field.Value), StringComparer.OrdinalIgnoreCase),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> ColumnsOf(SourceStateRow? state) =>
        state?.Columns is { } json ? JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(json) ?? [] : [];
}
