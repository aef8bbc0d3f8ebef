using BenchmarkDotNet.Running;
using Showcase.Benchmarks.Load;

namespace Showcase.Benchmarks.Micro;

/// <summary>Runs the small benchmarks in this process.</summary>
/// <remarks>BenchmarkDotNet usually builds a program for each of them and waits two minutes for it; on a busy machine it waited in vain, measured nothing and called that a success (2026-11-25).</remarks>
internal static class MicroCommand
{
    /// <returns>0 when every benchmark was measured.</returns>
    public static int Run(string[] options)
    {
        string[] filter = options.Contains("--filter") ? [] : ["--filter", "*"];
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(MicroCommand).Assembly)
            .Run([.. options, .. filter, "--inProcess", "--artifacts", Path.Combine(Machine.Repository, "artifacts", "benchmarks", "micro")]).ToList();
        return summaries.Count > 0 && summaries.TrueForAll(summary => summary.Reports.Length > 0 && summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
