namespace Showcase.Web.Tests.Support;

/// <summary>Apart from <see cref="ShowcaseHost"/>, so that the browser tests can have the host without a database server.</summary>
public static class PostgresSites
{
    extension(ShowcaseHost)
    {
        /// <summary>Starts a site with its documents in a new PostgreSQL database.</summary>
        public static async Task<ShowcaseHost> StartOnPostgresAsync(PostgresServer server) => await ShowcaseHost.StartAsync(new Dictionary<string, string>
        {
            ["ConnectionStrings:umbracoDbDSN"] = await server.CreateDatabaseAsync(),
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql",
        });
    }
}
