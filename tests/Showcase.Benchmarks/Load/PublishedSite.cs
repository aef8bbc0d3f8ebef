using System.Diagnostics;

namespace Showcase.Benchmarks.Load;

/// <summary>The site as it is published: self-contained, compiled ahead, on the runtime patch that a public site needs.</summary>
internal static class PublishedSite
{
    /// <summary>Fixes three advisories of October 2026 that the SDK's own patch still has.</summary>
    private const string Runtime = "10.0.14";

    public static string Folder { get; } = Path.Combine(Machine.Repository, "artifacts", "benchmarks", "site");

    public static async Task PublishAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine($"Publishing to {Folder} (linux-x64, self-contained, ReadyToRun, runtime {Runtime}).");
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        await Machine.RunAsync(
            "dotnet",
            ["publish", Path.Combine(Machine.Repository, "src", "Showcase.Web"), "-c", "Release", "-r", "linux-x64", "--self-contained", "-p:PublishReadyToRun=true",
                $"-p:RuntimeFrameworkVersion={Runtime}", "-o", Folder, "-v", "q", "-m:1"],
            cancellationToken);
    }

    /// <summary>Starts the site on a free loopback port and waits for its front page.</summary>
    public static async Task<RunningSite> StartAsync(string dataFolder, CancellationToken cancellationToken, params (string Name, string Value)[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{Machine.FreePort()}/");
        var started = Stopwatch.GetTimestamp();
        var environment = settings.ToDictionary(setting => setting.Name, setting => setting.Value);
        environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var server = new ServerProcess(
            Path.Combine(Folder, "Showcase.Web"), ["--urls", address.ToString(), $"--Showcase:DataPath={dataFolder}"], Folder, environment);
        try
        {
            return new RunningSite(server, address, await server.WaitForAsync(address, started, cancellationToken));
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }
}

/// <summary>A site that answers.</summary>
/// <param name="ToFirstPage">From starting the process to the whole front page.</param>
internal sealed record RunningSite(ServerProcess Server, Uri Address, TimeSpan ToFirstPage) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
