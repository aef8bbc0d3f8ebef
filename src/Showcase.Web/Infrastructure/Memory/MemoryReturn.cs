using System.Runtime.InteropServices;

namespace Showcase.Web.Infrastructure.Memory;

/// <summary>Gives back what the start and the making of pictures needed: import and libvips leave free memory behind that the process would otherwise hold for good.</summary>
/// <remarks>Measured 2026-11-22: 320 MB resident a minute after a first start, of which some 80 MB free memory of native allocations.</remarks>
internal sealed class MemoryReturn(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Settling, clock, stoppingToken);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var wait = Settling;
        while (TrimNative())
        {
            await Task.Delay(wait, clock, stoppingToken);
            wait = wait < Between ? wait * 2 : Between;
        }
    }

    /// <returns>False where the C library has no such call.</returns>
    private static bool TrimNative()
    {
        try
        {
            _ = Trim(0);
            return true;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint keep);
}
