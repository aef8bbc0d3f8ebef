using Microsoft.Data.Sqlite;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Which database, from Umbraco's own connection-string keys.</summary>
internal sealed record DatabaseSettings(bool IsPostgres, string ConnectionString)
{
    public static DatabaseSettings From(IConfiguration configuration, string dataPath)
    {
        var given = configuration.GetConnectionString("umbracoDbDSN");
        var provider = configuration.GetConnectionString("umbracoDbDSN_ProviderName") ?? "Microsoft.Data.Sqlite";
        return provider switch
        {
            "Npgsql" when !string.IsNullOrWhiteSpace(given) => new(true, given),
            "Npgsql" => throw new StartupException("ConnectionStrings:umbracoDbDSN is leeg, terwijl umbracoDbDSN_ProviderName Npgsql is."),
            "Microsoft.Data.Sqlite" => new(false, Sqlite(given, dataPath)),
            _ => throw new StartupException($"Onbekende database '{provider}': kies Microsoft.Data.Sqlite of Npgsql."),
        };
    }

    private static string Sqlite(string? given, string dataPath)
    {
        var builder = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(given) ? "Data Source=showcase.db" : given);
        if (!Path.IsPathRooted(builder.DataSource))
        {
            builder.DataSource = Path.Combine(dataPath, builder.DataSource);
        }

        builder.DefaultTimeout = 30;
        return builder.ToString();
    }
}
