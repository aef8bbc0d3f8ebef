using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Showcase.Core.Consent;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Persistence;

/// <summary>Rows from before a change of what they say.</summary>
public sealed class FormerRowsTests(PostgresServer server)
{
    private const string Former = "ConsentReminders";
    private const string Anonymous = "{\"anonymous\":{\"\":\"1\"}}";
    private const string Key = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private static readonly (string Action, string Former, string Subject, string Document, string? Type)[] Rows =
    [
        ("Gepubliceerd", $"Aan het werk (en blij) (successStory, {Key})", "Aan het werk (en blij)", Key, "successStory"),
        ("Voorbeeldlink ingetrokken", $"page, {Key}; gemaakt door rob@example.nl", "gemaakt door rob@example.nl", Key, "page"),
        ("Van de site gehaald: geen toestemming", $"Image {Key}", "", Key, "Image"),
        ("Persoon gekoppeld", Key, "", Key, null),
        ("Naam in anoniem portret: vals alarm", $"{Key}, D-1: Het is een straat.", "D-1: Het is een straat.", Key, null),
        ("Aangemeld", "wachtwoord (met code)", "wachtwoord (met code)", "", null),
    ];

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public async Task Say_the_same_in_the_new_way(string provider)
    {
        using var data = new DataFolder();
        await using ShowcaseDbContext database = provider == "Sqlite"
            ? new SqliteShowcaseDbContext(new DbContextOptionsBuilder<SqliteShowcaseDbContext>().UseSqlite($"Data Source={Path.Combine(data.Path, "log.db")};Pooling=False").Options)
            : new PostgresShowcaseDbContext(new DbContextOptionsBuilder<PostgresShowcaseDbContext>().UseNpgsql(await server.CreateDatabaseAsync()).Options);
        var migrator = database.GetService<IMigrator>();
        await migrator.MigrateAsync(database.Database.GetMigrations().Single(name => name.EndsWith(Former, StringComparison.Ordinal)), Cancellation);
        foreach (var (action, subject, _, _, _) in Rows)
        {
            await database.Database.ExecuteSqlAsync($"""INSERT INTO "AuditLog" ("At", "Who", "Action", "Subject") VALUES (0, 'iemand', {action}, {subject})""", Cancellation);
        }

        var document = database.Add(new DocumentRow { Key = Guid.Parse(Key), ContentType = "successStory" }).Entity;
        await database.SaveChangesAsync(Cancellation);
        foreach (var former in new[] { Anonymous, $"{Anonymous[..^1]},\"portrayal\":{{}}}}", "{\"anonymous\":{\"\":\"0\"}}" })
        {
            database.Add(new VersionRow { DocumentId = document.Id, Values = former });
        }

        await database.SaveChangesAsync(Cancellation);

        await migrator.MigrateAsync(cancellationToken: Cancellation);

        var after = await database.Set<AuditRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync(Cancellation);
        Assert.Equal(
            Rows.Select(row => (row.Subject, row.Document, row.Type)),
            after.Select(row => (row.Subject, row.DocumentKey?.ToString() ?? "", row.ContentType)));
        var versions = await database.Set<VersionRow>().AsNoTracking().OrderBy(row => row.Id).Select(row => row.Values).ToListAsync(Cancellation);
        Assert.Equal(
            [Portrayal.Anonymous, Portrayal.Anonymous, Portrayal.Unsaid],
            versions.Select(values => PortrayalChoice.Read(DocumentValues.FromJson(values).Get(PortrayalChoice.Property))));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
