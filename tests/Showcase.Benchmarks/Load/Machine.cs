using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Showcase.Benchmarks.Load;

/// <summary>What the measurement needs of this machine.</summary>
internal static class Machine
{
    /// <summary>Debian's nginx and wrk; installed only where they are missing.</summary>
    private static readonly (string Program, string Package)[] Needed =
        [("/usr/sbin/nginx", "nginx-light"), ("/usr/bin/wrk", "wrk"), ("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "libnginx-mod-http-brotli-static")];

    public static string Repository { get; } = FindRepository();

    public static async Task InstallMissingAsync(CancellationToken cancellationToken)
    {
        var missing = Needed.Where(needed => !File.Exists(needed.Program)).Select(needed => needed.Package).ToList();
        if (missing.Count == 0) return;
        Console.WriteLine($"Installing {string.Join(", ", missing)} with apt-get.");
        await RunAsync("apt-get", ["update", "-qq"], cancellationToken);
        await RunAsync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", .. missing], cancellationToken);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <returns>Standard output.</returns>
    public static async Task<string> RunAsync(
        string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken, string folder = "", params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{await output}\n{await errors}");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    public static string Describe()
    {
        var model = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim();
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        return $"{Environment.ProcessorCount} cores, {model}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024 * 1024 * 1024)} GiB, load at the start {load}";
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Showcase.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run this from a clone of the repository.");
    }
}
