using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Showcase.Web.Tests.Support;

/// <summary>The built site as a process of its own, as an administrator would run it: to be killed, starved and started twice.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    /// <summary>The most memory it ever held, in bytes, as the kernel counts it. Ask while it runs.</summary>
    public long PeakMemoryBytes =>
        1024 * long.Parse(
            File.ReadLines($"/proc/{_process.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))["VmHWM:".Length..^"kB".Length].Trim(),
            System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Everything the process has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Settings of a site that releases no figures by itself, which is most of what a first start does: for a test that asks for none.</summary>
    public static IReadOnlyDictionary<string, string> WithoutFigures { get; } = new Dictionary<string, string> { ["Showcase:Monitoring:ReleaseAutomatically"] = "false" };

    /// <summary>Starts the site and does not wait. Settings are given as <c>Showcase:DataPath</c> and so on.</summary>
    /// <param name="arguments">What follows the program's name, such as a command.</param>
    public static ServerProcess Start(string dataPath, IReadOnlyDictionary<string, string>? settings = null, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = RepositoryRoot.Combine("src", "Showcase.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Program());
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Showcase__DataPath"] = dataPath;
        // No test changes a settings file under a site; looking after them means a watch on every folder below the project.
        start.Environment["DOTNET_hostBuilder__reloadConfigOnChange"] = "false";
        // Hundreds of renditions made ahead of the first visitor would compete with the tests.
        start.Environment["Showcase__Media__WarmUp"] = "false";
        start.Environment["Showcase__Media__Films__Automatic"] = "false";
        start.Environment["Showcase__Media__Films__WatchElsewhere"] = "false";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new ServerProcess(Process.Start(start)!);
    }

    /// <summary>Waits until the site answers, and says what it printed when it does not.</summary>
    public async Task<Uri> ListeningAsync(int seconds = 120)
    {
        var ended = _process.WaitForExitAsync();
        var first = await Task.WhenAny(_listening.Task, ended, Task.Delay(TimeSpan.FromSeconds(seconds)));
        return first == _listening.Task
            ? await _listening.Task
            : throw new InvalidOperationException((first == ended ? $"The site ended with exit code {_process.ExitCode}:\n" : "The site does not listen:\n") + Output);
    }

    /// <summary>Waits for the end and returns the exit code.</summary>
    public async Task<int> EndedAsync(int seconds = 60)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new InvalidOperationException($"The site still runs after {seconds} seconds:\n{Output}");
        }

        return _process.ExitCode;
    }

    /// <summary>SIGKILL: no handler, no finally, no flush.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a service manager does.</summary>
    public async Task<int> StopAsync(int seconds = 60)
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return await EndedAsync(seconds);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    /// <summary>The web project's own build, of the configuration that these tests were built in.</summary>
    private static string Program()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return RepositoryRoot.Combine("src", "Showcase.Web", "bin", built.Parent!.Name, built.Name, "Showcase.Web.dll");
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on:\s*""?(http://127\.0\.0\.1:\d+)", RegexOptions.None, 1000)]
    private static partial Regex Listening();
}
