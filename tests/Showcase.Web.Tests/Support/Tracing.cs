using System.ComponentModel;
using System.Diagnostics;

namespace Showcase.Web.Tests.Support;

/// <summary>Whether this machine lets one process watch another.</summary>
internal static class Tracing
{
    /// <summary>Starts a traced program, or skips the test with the reason why that cannot be.</summary>
    public static Process StartOrSkip(ProcessStartInfo start)
    {
        Assert.SkipUnless(Allowed(), "This machine has no strace, or does not let a test trace a process.");
        return Process.Start(start)!;
    }

    private static bool Allowed()
    {
        try
        {
            using var trial = Process.Start(new ProcessStartInfo("strace", ["-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "true"]) { RedirectStandardError = true })!;
            trial.WaitForExit();
            return trial.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
