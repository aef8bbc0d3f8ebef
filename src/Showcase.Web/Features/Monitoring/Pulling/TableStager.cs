using System.IO.Hashing;
using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Features.Monitoring.Staging;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Pulling;

/// <summary>Reads one table of a delivery by the rules, compares it with the delivery before, and writes it batch by batch.</summary>
internal sealed class TableStager<TRow>(ShowcaseDbContext context, StagingWork work, SourceTable table, Func<RowReader, TRow> read, Func<TRow, DateOnly?> about)
    where TRow : class, IStagedRow
{
    /// <summary>As the line of an interrupted run: the whole table is in, and what was removed is noted.</summary>
    public const int Finished = int.MaxValue;

    /// <summary>More changes than this are counted and not listed.</summary>
    private const int LongestList = 100_000;

    private readonly ColumnMap _map = work.Maps[table.Name];
    private readonly PersonalDataCheck _personal = new(table, work.Maps[table.Name]);
    private readonly string _idField = RecordTables.IdOf(table.Name);
    private readonly string[] _fields = [.. RecordTables.AllOf(table.Name)];
    private readonly StagingBatch<TRow> _batch = new();
    private readonly XxHash3 _hash = new();
    private FormerRecords _former = null!;

    /// <param name="place">Where an interrupted run had come.</param>
    /// <param name="cancellationToken">Stops between rows; the batches before stay.</param>
    /// <exception cref="NeedsWholeDeliveryException">Of a partial delivery.</exception>
    public async Task StageAsync(SourcePlace place, CancellationToken cancellationToken)
    {
        work.Progress.Begin(table.Name);
        (work.Run.Table, work.Run.Line, work.Run.Cursor) = (table.Name, place.Line, place.Cursor);
        _former = await FormerRecords.LoadAsync(context, table.Name, work.Former?.Id, cancellationToken);
        if (place.Line > 0)
        {
            await TakeUpAsync(cancellationToken);
        }

        await foreach (var row in table.Rows(place, cancellationToken))
        {
            work.Progress.Count();
            work.Run.RowsRead++;
            Take(row with { Line = row.Line + work.LineOffset });
            work.Run.Line = row.Line;
            if (_batch.IsFull)
            {
                work.Run.Cursor = table.Cursor();
                await WriteAsync(cancellationToken);
            }
        }

        await WriteAsync(cancellationToken);
        if (!table.IsPartial)
        {
            await NoteRemovedAsync(cancellationToken);
        }

        work.Run.Line = Finished;
        await WriteAsync(cancellationToken);
    }

    private void Take(SourceRow row)
    {
        _batch.Rows++;
        if (work.Delivery.Hash.Length == 0)
        {
            RowFingerprint.Append(work.Content, row);
        }

        if (row.Removed is { } removed)
        {
            // In a whole delivery it is simply not there.
            if (table.IsPartial)
            {
                Drop(removed);
            }

            return;
        }

        _personal.CheckRow(row);
        var reader = new RowReader(_map, row, table.DecimalComma);
        var record = read(reader);
        var id = _map.Value(row, _idField);
        if (reader.Reason is { } reason)
        {
            work.Run.Quarantined++;
            _batch.Quarantined.Add(new QuarantinedRow { DeliveryId = work.Delivery.Id, Table = table.Name, Line = row.Line, RecordId = id?.Length > 100 ? id[..100] : id, Reason = reason });
            if (table.IsPartial && id is not null)
            {
                Drop(id);
            }

            return;
        }

        record.RowHash = RowFingerprint.OfFields(_hash, _map, row, _fields);
        Compare(record, id!);
    }

    private void Compare(TRow record, string id)
    {
        if (table.IsPartial)
        {
            _batch.Renewed.Add(id);
        }

        var isKnown = _former.TryTake(id, record.RowHash, out var line, out var hash);
        if (isKnown && hash == record.RowHash && table.IsPartial)
        {
            return;
        }

        if (isKnown && table.IsPartial)
        {
            _batch.Outdated.Add(line);
        }

        _batch.Good.Add(record);
        if (!isKnown || hash != record.RowHash)
        {
            Note(id, isKnown ? RecordChange.Changed : RecordChange.Added, about(record));
        }
    }

    private void Drop(string id)
    {
        _batch.Renewed.Add(id);
        if (!_former.TryTake(id, 0, out var line, out _))
        {
            return;
        }

        if (table.Name != RecordTables.Efforts)
        {
            throw new NeedsWholeDeliveryException();
        }

        _batch.Outdated.Add(line);
        Note(id, RecordChange.Removed, null);
    }

    private void Note(string id, RecordChange change, DateOnly? day)
    {
        var isLate = day is { } known && work is { Former: not null, Released: { } released } && Quarter.Containing(known) <= released;
        var run = work.Run;
        run.Late += isLate ? 1 : 0;
        var number = run.Added + run.Changed + run.Removed;
        (run.Added, run.Changed, run.Removed) = change switch
        {
            RecordChange.Added => (run.Added + 1, run.Changed, run.Removed),
            RecordChange.Changed => (run.Added, run.Changed + 1, run.Removed),
            _ => (run.Added, run.Changed, run.Removed + 1),
        };
        if (work.Former is not null && number < LongestList)
        {
            _batch.Changes.Add(new ChangedRecordRow { RunId = run.Id, Number = number, Table = table.Name, RecordId = id.Length > 100 ? id[..100] : id, Change = change, About = day, IsLate = isLate });
        }
    }

    /// <summary>Takes up a table that an interrupted run had finished.</summary>
    public async Task SkipAsync(CancellationToken cancellationToken)
    {
        _former = await FormerRecords.LoadAsync(context, table.Name, deliveryId: null, cancellationToken);
        await TakeUpAsync(cancellationToken);
    }

    // What an interrupted run staged was compared then: here it only counts as seen.
    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        await foreach (var record in context.RecordsOf(table.Name, work.Delivery.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            _former.TryTake(record.RecordId, record.RowHash, out _, out _);
            if (table.Name == RecordTables.Contracts)
            {
                work.Seen.TakeUpContract(record.RecordId, record.Line);
            }
            else if (table.Name == RecordTables.Efforts)
            {
                work.Seen.TakeUpEffort(record.RecordId);
            }
            else
            {
                work.Seen.AddOrganisation(record.RecordId);
            }
        }
    }

    private async Task NoteRemovedAsync(CancellationToken cancellationToken)
    {
        const int Step = 500;
        foreach (var lines in _former.Lines.Chunk(Step))
        {
            var gone = await context.RecordsOf(table.Name, work.Former!.Id).Where(record => lines.Contains(record.Line)).OrderBy(record => record.Line).ToListAsync(cancellationToken);
            gone.ForEach(record => Note(record.RecordId, RecordChange.Removed, null));
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (_batch.Outdated.Count > 0)
        {
            await context.DeleteAsync(table.Name, work.Delivery.Id, _batch.Outdated, cancellationToken);
        }

        if (table.IsPartial && _batch.Renewed.Count > 0)
        {
            await context.Set<QuarantinedRow>().Where(row => row.DeliveryId == work.Delivery.Id && row.Table == table.Name && row.Line <= work.LineOffset && row.RecordId != null && _batch.Renewed.Contains(row.RecordId))
                .ExecuteDeleteAsync(cancellationToken);
        }

        await BulkInsert.WriteAsync(context, _batch.Good, cancellationToken);
        await BulkInsert.WriteAsync(context, _batch.Quarantined, cancellationToken);
        await BulkInsert.WriteAsync(context, _batch.Changes, cancellationToken);
        await context.SaveRunAsync(work.Run, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        _batch.Clear();
    }
}
