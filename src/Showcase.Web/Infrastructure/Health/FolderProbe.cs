namespace Showcase.Web.Infrastructure.Health;

/// <summary>Finds out whether a folder can be written by writing in it.</summary>
internal static class FolderProbe
{
    /// <returns>The reason; nothing when it can.</returns>
    public static string? WhyNotWritable(string folder)
    {
        var probe = Path.Combine(folder, $"proef-{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(probe, [1]);
            File.Delete(probe);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return refused.Message;
        }
    }
}
