using Showcase.Web.Features.Monitoring.Reading;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>What a source delivers at one moment.</summary>
internal class SourceDelivery : IAsyncDisposable
{
    /// <summary>In the order of <see cref="RecordTables.All"/>.</summary>
    public required IReadOnlyList<SourceTable> Tables { get; init; }

    /// <summary>Changes when any byte of it does; nothing when that is only known after reading.</summary>
    public string? Hash { get; init; }

    /// <summary>What to give the source next time, so that it can tell what changed.</summary>
    public string? Version { get; init; }

    /// <summary>True when contracts and efforts hold only what changed since the version that was asked for. Organisations are few and always whole.</summary>
    public bool IsPartial => Tables.Any(table => table.IsPartial);

    /// <summary>True when reading can go on after an interruption, as long as hash and version stay the same.</summary>
    public bool CanBeTakenUp { get; init; }

    /// <summary>Called when all was read and before anything counts.</summary>
    /// <exception cref="SourceDownException">It changed while it was read.</exception>
    public virtual Task CheckUnchangedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called when its fate is certain, to put files away.</summary>
    public virtual Task FileAsync(DeliveryReport report, CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
