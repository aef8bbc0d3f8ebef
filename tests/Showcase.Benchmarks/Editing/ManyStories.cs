using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Showcase.Benchmarks.Editing;

/// <summary>Fills a stopped site with published copies of its first story.</summary>
internal static class ManyStories
{
    public static void Add(string database, int count)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT INTO Document ("Key", Kind, ParentId, ContentType, SortOrder, CreatedAt, PublishedAt, Revision)
            SELECT $key, Kind, ParentId, ContentType, $number + 1000, CreatedAt, PublishedAt, 1 FROM Document WHERE ContentType = 'successStory' ORDER BY Id LIMIT 1;
            INSERT INTO DocumentVersion (DocumentId, Name, Segment, "Values", SavedAt, Author, Revision)
            SELECT (SELECT max(Id) FROM Document), $name, $segment, v."Values", v.SavedAt, 'benchmark', 1
            FROM DocumentVersion v JOIN Document d ON d.PublishedVersionId = v.Id WHERE d.ContentType = 'successStory' ORDER BY d.Id LIMIT 1;
            UPDATE Document SET DraftVersionId = last_insert_rowid(), PublishedVersionId = last_insert_rowid() WHERE Id = (SELECT max(Id) FROM Document);
            """;
        foreach (var name in new[] { "$key", "$number", "$name", "$segment" }) command.Parameters.Add(new SqliteParameter { ParameterName = name });
        for (var number = 0; number < count; number++)
        {
            command.Parameters["$key"].Value = Guid.NewGuid().ToString().ToUpperInvariant();
            command.Parameters["$number"].Value = number;
            command.Parameters["$name"].Value = string.Create(CultureInfo.InvariantCulture, $"Verhaal {number}");
            command.Parameters["$segment"].Value = string.Create(CultureInfo.InvariantCulture, $"verhaal-{number}");
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
