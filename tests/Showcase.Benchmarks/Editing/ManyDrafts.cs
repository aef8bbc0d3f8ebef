using System.Data.Common;
using System.Globalization;

namespace Showcase.Benchmarks.Editing;

/// <summary>Fills a stopped site with a folder of pages that were never published: copies of a page that is. By statements that both databases know.</summary>
internal static class ManyDrafts
{
    public const string FolderName = "Map voor de meting";

    /// <param name="key">A key as this database holds it.</param>
    public static void Add(DbConnection connection, int count, Func<Guid, object> key)
    {
        using var transaction = connection.BeginTransaction();
        var home = (int)Convert.ToInt64(Scalar("""SELECT "Id" FROM "Document" WHERE "ContentType" = 'home' ORDER BY "Id" LIMIT 1"""), CultureInfo.InvariantCulture);
        var example = (string)Scalar("""SELECT v."Values" FROM "DocumentVersion" v JOIN "Document" d ON d."PublishedVersionId" = v."Id" WHERE d."ContentType" = 'page' ORDER BY d."Id" LIMIT 1""");
        var folder = Add(home, "pageFolder", FolderName, "map-voor-de-meting", """{"heading":{"":"Map voor de meting"}}""", 900);
        for (var number = 0; number < count; number++)
        {
            Add(folder, "page", string.Create(CultureInfo.InvariantCulture, $"Blad {number}"), string.Create(CultureInfo.InvariantCulture, $"blad-{number}"), example, number);
        }

        transaction.Commit();

        int Add(int parent, string type, string name, string segment, string values, int order)
        {
            var now = TimeProvider.System.GetUtcNow().UtcTicks;
            Scalar(
                """INSERT INTO "Document" ("Key", "Kind", "ParentId", "ContentType", "SortOrder", "CreatedAt", "Revision", "Withheld") VALUES (@key, 0, @parent, @type, @order, @now, 1, 0)""",
                ("key", key(Guid.NewGuid())), ("parent", parent), ("type", type), ("order", order), ("now", now));
            var id = (int)Convert.ToInt64(Scalar("""SELECT max("Id") FROM "Document" """), CultureInfo.InvariantCulture);
            Scalar(
                """INSERT INTO "DocumentVersion" ("DocumentId", "Name", "Segment", "Values", "SavedAt", "Author", "Revision") VALUES (@id, @name, @segment, @values, @now, 'benchmark', 1)""",
                ("id", id), ("name", name), ("segment", segment), ("values", values), ("now", now));
            Scalar("""UPDATE "Document" SET "DraftVersionId" = (SELECT max("Id") FROM "DocumentVersion") WHERE "Id" = @id""", ("id", id));
            return id;
        }

        object Scalar(string sql, params (string Name, object Value)[] values)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = sql;
            foreach (var (name, value) in values)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            return command.ExecuteScalar() ?? "";
        }
    }
}
