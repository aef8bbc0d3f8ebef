using Microsoft.Data.Sqlite;
using Npgsql;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Which database, from Umbraco's own connection-string keys.</summary>
internal sealed record DatabaseSettings(bool IsPostgres, string ConnectionString)
{
    private const int ConnectSeconds = 2;

    public static DatabaseSettings From(IConfiguration configuration, string dataPath)
    {
        var given = configuration.GetConnectionString("umbracoDbDSN");
        var provider = configuration.GetConnectionString("umbracoDbDSN_ProviderName") ?? "Microsoft.Data.Sqlite";
        return provider switch
        {
            "Npgsql" when !string.IsNullOrWhiteSpace(given) => new(true, Postgres(given)),
            "Npgsql" => throw new StartupException("ConnectionStrings:umbracoDbDSN is leeg, terwijl umbracoDbDSN_ProviderName Npgsql is."),
            "Microsoft.Data.Sqlite" => new(false, Sqlite(given, dataPath)),
            _ => throw new StartupException($"Onbekende database '{provider}': kies Microsoft.Data.Sqlite of Npgsql."),
        };
    }

    // Npgsql would wait fifteen seconds for a server that is away. What the connection string says itself wins.
    private static string Postgres(string given)
    {
        var builder = new NpgsqlConnectionStringBuilder(given);
        if (!builder.ShouldSerialize("Timeout"))
        {
            builder.Timeout = ConnectSeconds;
        }

        return builder.ConnectionString;
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
