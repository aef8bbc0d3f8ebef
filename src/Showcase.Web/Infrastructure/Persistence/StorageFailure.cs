using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Showcase.Web.Infrastructure.Persistence;

/// <summary>Says in Dutch, to who runs the site, why a database or a file could not be used and what to do.</summary>
internal static class StorageFailure
{
    private const int NoSpaceOnLinux = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>The reason, or nothing when the exception is about something else.</summary>
    public static string? Explain(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case SqliteException { SqliteErrorCode: SqliteCode.Full }:
                    return "De schijf is vol: de database kan niet worden geschreven. Maak ruimte.";
                case SqliteException { SqliteErrorCode: SqliteCode.ReadOnly }:
                    return "De database mag niet worden geschreven. Geef de site schrijfrechten op de gegevensmap.";
                case SqliteException { SqliteErrorCode: SqliteCode.InputOutput } sqlite:
                    return $"De database kan niet worden gelezen of geschreven: {sqlite.Message} Is de schijf vol of defect?";
                case SqliteException sqlite:
                    return $"De database kan niet worden geopend: {sqlite.Message}";
                case DbException database:
                    return $"De database is niet bereikbaar of weigert: {database.Message}";
                case IOException { HResult: NoSpaceOnLinux or NoSpaceOnWindows }:
                    return "De schijf is vol: een bestand kan niet worden geschreven. Maak ruimte.";
                case IOException io:
                    return $"Een bestand van de site kan niet worden gelezen of geschreven: {io.Message}";
                case UnauthorizedAccessException denied:
                    return $"De site heeft geen rechten op een bestand: {denied.Message}";
            }
        }

        return null;
    }
}
