using System.Globalization;

namespace Showcase.Web.Tests.Support;

/// <summary>A site on the samples whose newest release promised the next figures for a day that suits a test.</summary>
internal static class LateFigures
{
    /// <param name="expected">What the release says. Making another one would take seconds, and say the same otherwise.</param>
    public static async Task<ShowcaseHost> StartAsync(DateOnly expected)
    {
        var folder = await ShowcaseHost.FilledFolderAsync();
        using (var database = SqliteFile.Open(folder.Combine("showcase.db")))
        {
            // The start puts it back.
            SqliteFile.Execute(database, "DROP TRIGGER \"Releases_no_update\"");
            var day = expected.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal(1, SqliteFile.Execute(database, $"UPDATE Releases SET NextExpected = '{day}' WHERE Number = (SELECT max(Number) FROM Releases)"));
        }

        return await ShowcaseHost.StartInAsync(folder, null, null);
    }
}
