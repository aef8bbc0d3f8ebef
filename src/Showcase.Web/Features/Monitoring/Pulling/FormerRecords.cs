using Microsoft.EntityFrameworkCore;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>The records of one table in the delivery that is current, to compare with: what is taken out of it was seen again.</summary>
internal sealed class FormerRecords
{
    private readonly Dictionary<UInt128, (int Line, long Hash)> _records = [];
    private readonly bool _isByHash;

    private FormerRecords(string table) => _isByHash = table == RecordTables.Organisations;

    /// <summary>Lines of the records that were not seen again.</summary>
    public IReadOnlyList<int> Lines => [.. _records.Values.Select(record => record.Line)];

    public static async Task<FormerRecords> LoadAsync(ShowcaseDbContext context, string table, long? deliveryId, CancellationToken cancellationToken)
    {
        var former = new FormerRecords(table);
        if (deliveryId is { } id)
        {
            await foreach (var record in context.RecordsOf(table, id).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                former._records.TryAdd(former.KeyOf(record.RecordId, record.RowHash), (record.Line, record.RowHash));
            }
        }

        return former;
    }

    /// <summary>Takes out a record that was seen again; <paramref name="hash"/> is what it had then.</summary>
    public bool TryTake(string recordId, long rowHash, out int line, out long hash)
    {
        var isThere = _records.Remove(KeyOf(recordId, rowHash), out var record);
        (line, hash) = record;
        return isThere;
    }

    private UInt128 KeyOf(string recordId, long rowHash) => _isByHash ? unchecked((ulong)rowHash) : RowFingerprint.OfId(recordId);
}
