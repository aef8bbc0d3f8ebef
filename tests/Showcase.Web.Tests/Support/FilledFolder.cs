namespace Showcase.Web.Tests.Support;

/// <summary>A data folder as the first start leaves it, to be copied for each test that starts on one.</summary>
internal static class FilledFolder
{
    /// <summary>A new folder that is removed when the tests end.</summary>
    public static string OfThisRun()
    {
        var folder = new DataFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder.Path;
    }

    /// <summary>A folder of a test's own, with the same in it.</summary>
    public static DataFolder CopyOf(string filled)
    {
        var copy = new DataFolder();
        Copy(filled, copy.Path);
        return copy;
    }

    /// <summary>What it takes on a disk, of which every file fills whole pages.</summary>
    public static int Kilobytes(string filled) => Directory.EnumerateFiles(filled, "*", SearchOption.AllDirectories).Sum(file => (int)((new FileInfo(file).Length + 4095) / 4096 * 4));

    public static void Copy(string filled, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(filled, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(filled, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(filled, "*", SearchOption.AllDirectories))
        {
            // Whoever starts a process at this moment holds it until that one runs; a copy makes its own.
            if (Path.GetFileName(file) == "showcase.lock") continue;
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(filled, file)));
        }
    }
}
