using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the site or reaching a database.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteShowcaseDbContext>
{
    public SqliteShowcaseDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteShowcaseDbContext>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresShowcaseDbContext>
{
    public PostgresShowcaseDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresShowcaseDbContext>().UseNpgsql("Host=localhost").Options);
}
