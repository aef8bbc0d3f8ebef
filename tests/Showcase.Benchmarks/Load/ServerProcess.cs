using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Showcase.Benchmarks.Load;

/// <summary>A server that was started here and is ended here, by its own process id.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    public ServerProcess(string program, IReadOnlyList<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>Memory held by the process and its children, in megabytes.</summary>
    public int ResidentMegabytes => Family().Sum(id => ResidentKilobytes(id)) / 1024;

    public bool HasExited => process.HasExited;

    /// <summary>What it took of the processor so far, which does not depend on what else runs here.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Asks until the server answers 200; each try is new, so that none waits for a server that is not there yet.</summary>
    /// <returns>Time from <paramref name="started"/> to the last byte of the answer.</returns>
    public async Task<TimeSpan> WaitForAsync(Uri address, long started, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        while (true)
        {
            if (process.HasExited) throw new InvalidOperationException("The server ended:\n" + string.Join('\n', Log));
            try
            {
                using var response = await client.GetAsync(address, cancellationToken);
                if (response.IsSuccessStatusCode) return Stopwatch.GetElapsedTime(started);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5, cancellationToken);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var term = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await term.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text) Log.Enqueue(text);
    }

    private IEnumerable<int> Family()
    {
        yield return process.Id;
        var children = File.ReadAllText($"/proc/{process.Id}/task/{process.Id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var child in children) yield return int.Parse(child, CultureInfo.InvariantCulture);
    }

    private static int ResidentKilobytes(int id)
    {
        var line = File.ReadLines($"/proc/{id}/status").First(text => text.StartsWith("VmRSS", StringComparison.Ordinal));
        return int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
