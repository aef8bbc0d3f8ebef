using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>The one database of a site. Each slice configures its own tables by an <see cref="IEntityTypeConfiguration{TEntity}"/>.</summary>
/// <remarks>A context is kept and used again after it is disposed of: it holds nothing of its own. Instants are stored as UTC ticks: SQLite can neither order nor compare <see cref="DateTimeOffset"/>. Money is a long of euro cents.</remarks>
internal abstract class ShowcaseDbContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ShowcaseDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

internal sealed class SqliteShowcaseDbContext(DbContextOptions<SqliteShowcaseDbContext> options) : ShowcaseDbContext(options);

internal sealed class PostgresShowcaseDbContext(DbContextOptions<PostgresShowcaseDbContext> options) : ShowcaseDbContext(options);
