using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Inserts many rows of one table: a change tracker per row would cost most of the work.</summary>
/// <remarks>Works on the open connection and inside the transaction of the context. Values go in as parameters or as binary fields, never as text of a statement.</remarks>
internal static class BulkInsert
{
    private static readonly ConcurrentDictionary<(Type Context, Type Row), BulkTable> Tables = new();

    public static Task WriteAsync<TRow>(ShowcaseDbContext context, IReadOnlyList<TRow> rows, CancellationToken cancellationToken) where TRow : class
    {
        if (rows.Count == 0)
        {
            return Task.CompletedTask;
        }

        var table = Tables.GetOrAdd((context.GetType(), typeof(TRow)), _ => BulkTable.Of(context, typeof(TRow)));
        return context.Database.IsSqlite() ? InsertAsync(context, table, rows, cancellationToken) : CopyAsync(context, table, rows, cancellationToken);
    }

    // In this process and without waiting: a batch is some hundredths of a second.
    private static Task InsertAsync<TRow>(ShowcaseDbContext context, BulkTable table, IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        using var insert = new SqliteInsert((SqliteConnection)context.Database.GetDbConnection(), table.Insert);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = 0; at < table.Columns.Count; at++)
            {
                insert.Bind(at + 1, table.Columns[at].Read(row));
            }

            insert.Run();
        }

        return Task.CompletedTask;
    }

    private static async Task CopyAsync<TRow>(ShowcaseDbContext context, BulkTable table, IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(table.Copy, cancellationToken);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            foreach (var column in table.Columns)
            {
                if (column.Read(row) is { } value)
                {
                    await copy.WriteAsync(value, column.Mapping.StoreType, cancellationToken);
                }
                else
                {
                    await copy.WriteNullAsync(cancellationToken);
                }
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private sealed record BulkColumn(IProperty Property, RelationalTypeMapping Mapping)
    {
        private readonly IClrPropertyGetter _getter = Property.GetGetter();

        public object? Read(object row)
        {
            var value = _getter.GetClrValue(row);
            return value is null ? null : Mapping.Converter?.ConvertToProvider(value) ?? value;
        }
    }

    private sealed record BulkTable(string Insert, string Copy, IReadOnlyList<BulkColumn> Columns)
    {
        public static BulkTable Of(DbContext context, Type rowType)
        {
            var entity = context.Model.FindEntityType(rowType) ?? throw new InvalidOperationException($"{rowType.Name} is not in the model.");
            var sql = ((IInfrastructure<IServiceProvider>)context).Instance.GetRequiredService<ISqlGenerationHelper>();
            var properties = entity.GetProperties().ToList();
            var names = string.Join(", ", properties.Select(property => sql.DelimitIdentifier(property.GetColumnName())));
            var table = sql.DelimitIdentifier(entity.GetTableName()!);
            var values = string.Join(", ", properties.Index().Select(property => $"?{property.Index + 1}"));
            return new BulkTable(
                $"INSERT INTO {table} ({names}) VALUES ({values})",
                $"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)",
                [.. properties.Select(property => new BulkColumn(property, property.GetRelationalTypeMapping()))]);
        }
    }
}
