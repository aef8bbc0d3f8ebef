using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Tells a failure of the storage, which passes without anyone changing what they ask, from a failure of what was asked.</summary>
internal static class StorageOutage
{
    public const string Full = "De schijf van de site is vol, daarom is er niets opgeslagen. Meld het aan de beheerder; daarna kunt u het opnieuw proberen.";
    public const string Away = "De database van de site is nu niet bereikbaar, daarom is er niets opgeslagen. Probeer het over een paar seconden opnieuw.";

    private const string DiskFullOnPostgres = "53100";

    // SQLSTATE classes of PostgreSQL: connection lost, out of resources, operator intervened, system error; and a server that became read-only
    private static readonly string[] OutageStates = ["08", "53", "57", "58", "25006"];

    /// <summary>What to tell who was writing, in Dutch and without details of the inside; nothing when the storage is not to blame.</summary>
    public static string? Explain(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case SqliteException { SqliteErrorCode: SqliteCode.Full }:
                case DbException { SqlState: DiskFullOnPostgres }:
                    return Full;
                case SqliteException sqlite:
                    return sqlite.SqliteErrorCode is SqliteCode.Busy or SqliteCode.Locked or SqliteCode.ReadOnly or SqliteCode.InputOutput or SqliteCode.Corrupt
                        or SqliteCode.CannotOpen or SqliteCode.NotADatabase ? Away : null;
                case TimeoutException:
                    return Away;
                case DbException database:
                    return database.SqlState is not { } state || OutageStates.Any(known => state.StartsWith(known, StringComparison.Ordinal)) ? Away : null;
            }
        }

        return null;
    }
}
