using System.Runtime.InteropServices;
using Showcase.Web.Infrastructure;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Composition;

/// <summary>What a command does when the site is running on the same data folder, and how a command is interrupted.</summary>
internal static class RunningSite
{
    /// <summary>The folders of the site that these arguments are about, when it is running at this moment.</summary>
    public static SitePaths? Find(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var paths = SitePaths.From(builder.Configuration.GetSection(ShowcaseOptions.Section).Get<ShowcaseOptions>() ?? new(), builder.Environment.ContentRootPath);
        return DataFolder.IsHeld(paths.Data) ? paths : null;
    }

    /// <summary>Runs a command that may be interrupted; what it had done by then is kept.</summary>
    public static async Task<int> UntilInterruptedAsync(Func<CancellationToken, Task<int>> command)
    {
        const int Interrupted = 130;
        using var interrupt = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            interrupt.Cancel();
        }

        using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return await command(interrupt.Token);
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Onderbroken. De volgende keer gaat het inlezen hier verder.");
            return Interrupted;
        }
        catch (Exception failed) when (StorageFailure.Explain(failed) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }
}
