using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Showcase.Web.Infrastructure.Persistence;

internal static class PersistenceRegistration
{
    /// <summary>Registers <see cref="ShowcaseDbContext"/> and an <see cref="IDbContextFactory{TContext}"/> of it for the configured provider.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseSettings database)
    {
        services.AddSingleton(database);
        if (database.IsPostgres)
        {
            services.AddDbContextFactory<PostgresShowcaseDbContext>(options => options.UseNpgsql(database.ConnectionString).ConfigureWarnings(LeaveToCaller));
            services.AddSingleton<IDbContextFactory<ShowcaseDbContext>, AbstractFactory<PostgresShowcaseDbContext>>();
        }
        else
        {
            services.AddDbContextFactory<SqliteShowcaseDbContext>(options => options
                .UseSqlite(database.ConnectionString)
                .AddInterceptors(new SqlitePragmas())
                .ConfigureWarnings(LeaveToCaller));
            services.AddSingleton<IDbContextFactory<ShowcaseDbContext>, AbstractFactory<SqliteShowcaseDbContext>>();
        }

        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContext());
        return services;
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
