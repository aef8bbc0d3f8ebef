using System.Diagnostics;
using System.Globalization;

namespace Showcase.Web.Tests.Support;

/// <summary>A disk in memory of a few kilobytes or megabytes, to be filled or made read-only. Needs root.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DataFolder _folder = new();

    private SmallDisk()
    {
    }

    public string Path => _folder.Path;

    /// <summary>Mounts it, or skips the test with the reason why it cannot.</summary>
    public static SmallDisk Mount(int kilobytes)
    {
        Assert.SkipUnless(Environment.UserName == "root" && OperatingSystem.IsLinux(), "Mounting a small disk needs root on Linux.");
        var disk = new SmallDisk();
        var code = Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k"), "showcase-test", disk.Path);
        if (code != 0)
        {
            disk._folder.Dispose();
            Assert.Skip("This machine does not let a test mount a disk.");
        }

        return disk;
    }

    /// <summary>Makes room, as an administrator does.</summary>
    public void GrowTo(int kilobytes) => Assert.Equal(0, Run("mount", "-o", string.Create(CultureInfo.InvariantCulture, $"remount,size={kilobytes}k"), Path));

    public void MakeReadOnly() => Assert.Equal(0, Run("mount", "-o", "remount,ro", Path));

    public void Dispose()
    {
        // Lazy: a process that is still ending does not hold up the test.
        Run("umount", "--lazy", Path);
        _folder.Dispose();
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
