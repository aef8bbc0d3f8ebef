using Microsoft.EntityFrameworkCore;

namespace Showcase.Web.Infrastructure.Persistence;

internal static class PersistenceRegistration
{
    /// <summary>Registers <see cref="ShowcaseDbContext"/> and an <see cref="IDbContextFactory{TContext}"/> of it for the configured provider.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseSettings database)
    {
        services.AddSingleton(database);
        if (database.IsPostgres)
        {
            services.AddDbContextFactory<PostgresShowcaseDbContext>(options => options.UseNpgsql(database.ConnectionString));
            services.AddSingleton<IDbContextFactory<ShowcaseDbContext>, AbstractFactory<PostgresShowcaseDbContext>>();
        }
        else
        {
            services.AddDbContextFactory<SqliteShowcaseDbContext>(options => options
                .UseSqlite(database.ConnectionString)
                .AddInterceptors(new SqlitePragmas()));
            services.AddSingleton<IDbContextFactory<ShowcaseDbContext>, AbstractFactory<SqliteShowcaseDbContext>>();
        }

        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContext());
        return services;
    }

    private sealed class AbstractFactory<TContext>(IDbContextFactory<TContext> factory) : IDbContextFactory<ShowcaseDbContext>
        where TContext : ShowcaseDbContext
    {
        public ShowcaseDbContext CreateDbContext() => factory.CreateDbContext();
    }
}
