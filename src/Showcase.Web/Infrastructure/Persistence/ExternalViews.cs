using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Views on a PostgreSQL server of someone else: one read-only snapshot, streamed, with a limit on time.</summary>
internal sealed class ExternalViews : IAsyncDisposable
{
    /// <summary>A longer text is cut off; callers can see that by its length.</summary>
    public const int MaximumText = 64 * 1024;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private ExternalViews(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    /// <exception cref="DbException">Not reachable, or refused; <see cref="DbException.SqlState"/> tells.</exception>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public static async Task<ExternalViews> OpenAsync(string connectionString, int timeoutSeconds, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            CommandTimeout = timeoutSeconds + 5,
            Timeout = Math.Min(timeoutSeconds, 15),
            ApplicationName = "showcase-monitoring",
            IncludeErrorDetail = false,
        };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            await using var limits = connection.CreateCommand();
            limits.CommandText = string.Create(
                CultureInfo.InvariantCulture,
                $"SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = {timeoutSeconds * 1000}; SET LOCAL idle_in_transaction_session_timeout = {timeoutSeconds * 10_000}");
            await limits.ExecuteNonQueryAsync(cancellationToken);
            return new ExternalViews(connection, transaction);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>When the snapshot was taken, by the server's clock.</summary>
    public async Task<DateTimeOffset> TakenAtAsync(CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = "SELECT now()";
        var moment = (DateTime)(await command.ExecuteScalarAsync(cancellationToken))!;
        return new DateTimeOffset(moment, TimeSpan.Zero);
    }

    /// <returns>Names and .NET types.</returns>
    public async Task<IReadOnlyList<(string Name, Type Type)>> ColumnsAsync(string view, CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {Quoted(view)} LIMIT 0";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(at => (reader.GetName(at), reader.GetFieldType(at)))];
    }

    /// <summary>Every row as texts, ordered by a column.</summary>
    /// <param name="since">With a changed-column: only what changed at or after this moment.</param>
    public async IAsyncEnumerable<string[]> RowsAsync(
        string view, string order, (string Column, DateTimeOffset Moment)? since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {Quoted(view)}{(since is { } changed ? $" WHERE {QuotedName(changed.Column)} >= @since" : "")} ORDER BY {QuotedName(order)}::text COLLATE \"C\"";
        if (since is { } given)
        {
            command.Parameters.AddWithValue("since", given.Moment.UtcDateTime);
        }

        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        var block = new char[MaximumText];
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = new string[reader.FieldCount];
            for (var at = 0; at < values.Length; at++)
            {
                values[at] = await reader.IsDBNullAsync(at, cancellationToken) ? "" : ExternalText.Of(reader, at, block);
            }

            yield return values;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static string Quoted(string view) => string.Join('.', view.Split('.').Select(QuotedName));

    private static string QuotedName(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
