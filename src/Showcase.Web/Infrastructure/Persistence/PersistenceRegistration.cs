using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Showcase.Web.Infrastructure.Persistence;

internal static class PersistenceRegistration
{
    /// <summary>Registers <see cref="ShowcaseDbContext"/> and an <see cref="IDbContextFactory{TContext}"/> of it for the configured provider.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseSettings database)
    {
        services.AddSingleton(database);
        // EF Core's first context takes a while; meanwhile the rest of the site is put together. It keeps what it made by these options.
        _ = Task.Run(() => MakeContext(database));
        // Kept and used again: a new context looks for services, and for a model among all attributes of the program, each time.
        if (database.IsPostgres)
        {
            services.AddPooledDbContextFactory<PostgresShowcaseDbContext>(options => Use(options, database));
            services.AddSingleton<IDbContextFactory<ShowcaseDbContext>, AbstractFactory<PostgresShowcaseDbContext>>();
        }
        else
        {
            services.AddPooledDbContextFactory<SqliteShowcaseDbContext>(options => Use(options, database));
            services.AddSingleton<IDbContextFactory<ShowcaseDbContext>, AbstractFactory<SqliteShowcaseDbContext>>();
        }

        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContext());
        return services;
    }

    private static void Use(DbContextOptionsBuilder options, DatabaseSettings database)
    {
        if (database.IsPostgres)
        {
            options.UseNpgsql(database.ConnectionString);
        }
        else
        {
            options.UseSqlite(database.ConnectionString).AddInterceptors(new SqlitePragmas());
        }

        options.ConfigureWarnings(LeaveToCaller);
    }

    private static void MakeContext(DatabaseSettings database)
    {
        using ShowcaseDbContext context = database.IsPostgres ? new PostgresShowcaseDbContext(Options<PostgresShowcaseDbContext>()) : new SqliteShowcaseDbContext(Options<SqliteShowcaseDbContext>());
        _ = context.Model;

        DbContextOptions<TContext> Options<TContext>()
            where TContext : DbContext
        {
            var builder = new DbContextOptionsBuilder<TContext>();
            Use(builder, database);
            return builder.Options;
        }
    }

    // Each of these is thrown as well, and whoever asked logs it: a database that is away for an hour would fill the log with stack traces.
    private static void LeaveToCaller(WarningsConfigurationBuilder warnings) => warnings.Ignore(
        CoreEventId.QueryIterationFailed, CoreEventId.SaveChangesFailed, RelationalEventId.ConnectionError, RelationalEventId.CommandError, RelationalEventId.TransactionError);

    private sealed class AbstractFactory<TContext>(IDbContextFactory<TContext> factory) : IDbContextFactory<ShowcaseDbContext>
        where TContext : ShowcaseDbContext
    {
        public ShowcaseDbContext CreateDbContext() => factory.CreateDbContext();
    }
}
