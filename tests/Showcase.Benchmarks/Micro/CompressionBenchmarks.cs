using BenchmarkDotNet.Attributes;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Benchmarks.Micro;

/// <summary>What compressing one page costs: the quick coding is paid by a reader, the best one by nobody.</summary>
[MemoryDiagnoser]
public class CompressionBenchmarks
{
    private byte[] page = [];

    [GlobalSetup]
    public void MakePage()
    {
        string[] words = ["werk", "in", "de", "regio", "een", "verhaal", "over", "mensen", "die", "samen", "leren", "bouwen", "zorgen", "schoonmaken", "rijden", "koken"];
        var choice = new Random(7);
        page = System.Text.Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 6_000).Select(_ => words[choice.Next(words.Length)])));
    }

    [Benchmark(Baseline = true)]
    public int QuickBrotli() => Compressor.Compress(ContentCoding.Brotli, page, best: false).Length;

    [Benchmark]
    public int QuickGzip() => Compressor.Compress(ContentCoding.Gzip, page, best: false).Length;

    [Benchmark]
    public int BestBrotli() => Compressor.Compress(ContentCoding.Brotli, page, best: true).Length;
}
