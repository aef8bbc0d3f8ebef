using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Showcase.Web.Features.Monitoring.Staging;

/// <summary>Inserts many rows of one table by statements of many rows each: a change tracker per row would cost most of a pull.</summary>
/// <remarks>Works on the connection and transaction of the context, on SQLite and PostgreSQL alike. Values go in as parameters.</remarks>
internal sealed class BulkWriter<TRow> : IAsyncDisposable where TRow : class
{
    // Over a network the round trip costs most. SQLite has none, and looks each parameter up by going through all of their
    // names: with 200 rows in a statement a million efforts took minutes (2026-11-22).
    private const int RowsOverNetwork = 200;
    private const int RowsInProcess = 4;

    private readonly ShowcaseTable _table;
    private readonly DbCommand _full;
    private readonly List<TRow> _waiting = [];
    private readonly int _rowsPerStatement;

    public BulkWriter(DbContext context)
    {
        _table = new ShowcaseTable(context, typeof(TRow));
        _rowsPerStatement = context.Database.IsSqlite() ? RowsInProcess : RowsOverNetwork;
        _full = _table.Command(_rowsPerStatement);
    }

    public int Count { get; private set; }

    public async Task AddAsync(TRow row, CancellationToken cancellationToken)
    {
        _waiting.Add(row);
        Count++;
        if (_waiting.Count == _rowsPerStatement)
        {
            await WriteAsync(_full, cancellationToken);
        }
    }

    /// <summary>Writes what is still waiting; the transaction makes it durable.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_waiting.Count > 0)
        {
            await using var rest = _table.Command(_waiting.Count);
            await WriteAsync(rest, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _full.DisposeAsync();

    private async Task WriteAsync(DbCommand command, CancellationToken cancellationToken)
    {
        for (var row = 0; row < _waiting.Count; row++)
        {
            _table.Fill(command, row, _waiting[row]);
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
        _waiting.Clear();
    }

    private sealed class ShowcaseTable
    {
        private readonly DbContext _context;
        private readonly ISqlGenerationHelper _sql;
        private readonly string _name;
        private readonly (IProperty Property, string Column, RelationalTypeMapping Mapping)[] _columns;

        public ShowcaseTable(DbContext context, Type rowType)
        {
            var entity = context.Model.FindEntityType(rowType) ?? throw new InvalidOperationException($"{rowType.Name} is not in the model.");
            _context = context;
            _sql = ((Microsoft.EntityFrameworkCore.Infrastructure.IInfrastructure<IServiceProvider>)context).Instance.GetRequiredService<ISqlGenerationHelper>();
            _name = entity.GetTableName()!;
            _columns = [.. entity.GetProperties().Select(property => (property, property.GetColumnName(), property.GetRelationalTypeMapping()))];
        }

        public DbCommand Command(int rows)
        {
            var command = _context.Database.GetDbConnection().CreateCommand();
            command.Transaction = _context.Database.CurrentTransaction?.GetDbTransaction();
            var text = new StringBuilder("INSERT INTO ").Append(_sql.DelimitIdentifier(_name)).Append(" (")
                .AppendJoin(", ", _columns.Select(column => _sql.DelimitIdentifier(column.Column))).Append(") VALUES ");
            for (var row = 0; row < rows; row++)
            {
                text.Append(row == 0 ? "(" : ", (").AppendJoin(", ", _columns.Index().Select(column => $"@p{row}_{column.Index}")).Append(')');
                foreach (var (at, column) in _columns.Index())
                {
                    command.Parameters.Add(column.Mapping.CreateParameter(command, $"p{row}_{at}", null, nullable: true));
                }
            }

            command.CommandText = text.ToString();
            return command;
        }

        public void Fill(DbCommand command, int row, object entity)
        {
            for (var at = 0; at < _columns.Length; at++)
            {
                var (property, _, mapping) = _columns[at];
                var value = property.GetGetter().GetClrValue(entity);
                command.Parameters[row * _columns.Length + at].Value = (value is null ? null : mapping.Converter?.ConvertToProvider(value) ?? value) ?? DBNull.Value;
            }
        }
    }
}
