using Microsoft.Data.Sqlite;

namespace Showcase.Web.Tests.Support;

/// <summary>A database file as whoever finds it after an accident reads it.</summary>
internal static class SqliteFile
{
    /// <summary>Fails when the file is damaged or points to what is not there.</summary>
    public static void Check(string path)
    {
        using var connection = Open(path);
        Assert.Equal("ok", Assert.Single(Read(connection, "PRAGMA integrity_check", row => row.GetString(0))));
        Assert.Empty(Read(connection, "PRAGMA foreign_key_check", row => row.GetString(0)));
    }

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <returns>How many rows it touched.</returns>
    public static int Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public static List<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var found = new List<T>();
        while (rows.Read())
        {
            found.Add(read(rows));
        }

        return found;
    }
}
