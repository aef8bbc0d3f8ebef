using Microsoft.Extensions.DependencyInjection;

namespace Showcase.Web.Tests.Support;

/// <summary>Apart from <see cref="ShowcaseHost"/>, so that the browser tests can have the host without a database server.</summary>
public static class PostgresSites
{
    /// <summary>Settings of a site whose documents are in this database.</summary>
    internal static Dictionary<string, string> On(string connection) =>
        new() { ["ConnectionStrings:umbracoDbDSN"] = connection, ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql" };

    extension(ShowcaseHost)
    {
        /// <summary>Starts a site with its documents in a PostgreSQL database of its own.</summary>
        /// <param name="settings">Such as a first start does not put into the database.</param>
        public static async Task<ShowcaseHost> StartOnPostgresAsync(PostgresServer server, IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? configure = null)
        {
            var (connection, folder) = await server.CreateFilledAsync();
            return await ShowcaseHost.StartInAsync(folder, new Dictionary<string, string>((settings ?? new Dictionary<string, string>()).Concat(On(connection))), configure);
        }
    }
}
