using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Runs a program on a film: arguments as a list and never through a shell, nothing on its input, so much time and memory and no more, and gone when it is no longer wanted.</summary>
internal sealed class FilmProcess(IOptions<FilmOptions> options)
{
    // A hostile film makes ffmpeg complain once a frame.
    private const int MostLines = 20_000;
    private const int LongestLine = 4_000;

    /// <param name="isInBackground">Nobody waits for it: then it takes what others leave. On a busy server that may be nothing for a while.</param>
    /// <param name="note">Where the number of the process is written, for who finds it still running after this one was killed.</param>
    /// <param name="said">Hears each line that it gives, as it comes.</param>
    /// <exception cref="TimeoutException">It took too long; it is gone.</exception>
    public async Task<FilmRun> RunAsync(string program, IEnumerable<string> arguments, TimeSpan patience, CancellationToken cancellationToken, bool isInBackground = false, FileInfo? note = null, Action<string>? said = null)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        using var process = Start(program, arguments, isInBackground, (int)Math.Ceiling(patience.TotalSeconds) * Math.Max(1, options.Value.Threads));
        if (note is not null)
        {
            await File.WriteAllTextAsync(note.FullName, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None);
        }

        var (output, remarks) = (new List<string>(), new List<string>());
        try
        {
            await Task.WhenAll(ReadAsync(process.StandardOutput, output, said, limit.Token), ReadAsync(process.StandardError, remarks, null, limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return new(process.ExitCode, output, remarks);
        }
        catch (OperationCanceledException)
        {
            Kill(process);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
            throw new TimeoutException($"{Path.GetFileName(program)} took more than {patience}.");
        }
        finally
        {
            note?.Delete();
        }
    }

    private Process Start(string program, IEnumerable<string> arguments, bool isInBackground, int processorSeconds)
    {
        string[] command = [.. FilmTools.LimitsOf(options.Value.MemoryBytes, processorSeconds, isInBackground), program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // No key or password of the site is for a program that reads files of others.
        start.Environment.Clear();
        start.Environment["LC_ALL"] = "C";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static async Task ReadAsync(StreamReader source, List<string> lines, Action<string>? said, CancellationToken cancellationToken)
    {
        while (await source.ReadLineAsync(cancellationToken) is { } line)
        {
            var kept = line.Length <= LongestLine ? line : line[..LongestLine];
            said?.Invoke(kept);
            if (lines.Count < MostLines) lines.Add(kept);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended in this same instant.
        }
    }
}
