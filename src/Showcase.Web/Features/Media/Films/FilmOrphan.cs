using System.Diagnostics;
using System.Globalization;

namespace Showcase.Web.Features.Media.Films;

/// <summary>After a kill, ffmpeg goes on by itself on a film that nobody waits for: it is found by the number it left and ended.</summary>
internal sealed class FilmOrphan(ILogger<FilmOrphan> log)
{
    /// <summary>Of the file with the number of the process.</summary>
    public const string NoteName = "proces.txt";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="note">Where its number stands.</param>
    /// <param name="target">What it writes, by which it is known: a number may have gone to another process since.</param>
    public void End(FileInfo note, FileInfo target)
    {
        if (note.Exists && int.TryParse(File.ReadAllText(note.FullName), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Writes(number, target))
        {
            log.LogInformation("A program that a former start left working on a film is ended.");
            Kill(number);
        }

        note.Delete();
        target.Delete();
    }

    private static bool Writes(int number, FileInfo target)
    {
        try
        {
            return File.ReadAllText($"/proc/{number.ToString(CultureInfo.InvariantCulture)}/cmdline").Split('\0').Contains("file:" + target.FullName);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Kill(int number)
    {
        try
        {
            using var process = Process.GetProcessById(number);
            process.Kill();
            process.WaitForExit(Patience);
        }
        catch (Exception ended) when (ended is ArgumentException or InvalidOperationException)
        {
            // It ended in this same instant.
        }
    }
}
