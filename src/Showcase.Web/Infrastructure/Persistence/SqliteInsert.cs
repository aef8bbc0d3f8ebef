using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>One prepared statement that is filled and run once per row, by the position of its parameters.</summary>
/// <remarks>The ADO.NET command looks each parameter up by its name for every row, and makes a reader for the answer that an insert does not have:
/// more than half of the time of a million rows (2026-11-25).</remarks>
internal sealed class SqliteInsert : IDisposable
{
    private const int ShortText = 512;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public SqliteInsert(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <param name="position">From 1.</param>
    /// <param name="value">As the database keeps it: whole number, text, day, key, yes or no, or nothing.</param>
    public void Bind(int position, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(_statement, position),
        string text => BindText(position, text),
        long number => raw.sqlite3_bind_int64(_statement, position, number),
        int number => raw.sqlite3_bind_int64(_statement, position, number),
        bool yes => raw.sqlite3_bind_int64(_statement, position, yes ? 1 : 0),
        DateOnly day => BindDay(position, day),
        // In capitals, as SQLite's provider writes and looks for them.
        Guid key => BindText(position, key.ToString().ToUpperInvariant()),
        _ => throw new NotSupportedException($"{value.GetType().Name} is not written in bulk."),
    });

    public void Run()
    {
        var code = raw.sqlite3_step(_statement);
        var reset = raw.sqlite3_reset(_statement);
        Check(code == raw.SQLITE_DONE ? reset : code);
    }

    public void Dispose() => _statement.Dispose();

    private int BindText(int position, string text)
    {
        // An empty span has no address, and would be taken for nothing.
        if (text.Length is 0 or > ShortText)
        {
            return raw.sqlite3_bind_text(_statement, position, text);
        }

        Span<byte> bytes = stackalloc byte[3 * ShortText];
        return raw.sqlite3_bind_text(_statement, position, bytes[..System.Text.Encoding.UTF8.GetBytes(text, bytes)]);
    }

    private int BindDay(int position, DateOnly day)
    {
        Span<byte> bytes = stackalloc byte[10];
        day.TryFormat(bytes, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return raw.sqlite3_bind_text(_statement, position, bytes);
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, _database);
        }
    }
}
