using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Infrastructure.OutputCaching;

namespace Showcase.Benchmarks.Micro;

/// <summary>What the cache itself adds to a request: reading the key and finding the answer.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private readonly AnswerStore store = new(Options.Create(new OutputCacheOptions()), TimeProvider.System, new CompressionQueue());
    private readonly AnswerKeys keys = new(new CachedQueries([new("/verhalen", "sector", "pagina")]), new SiteAddress(Options.Create(new HttpOptions { BaseUrl = "https://showcase.example" })), []);
    private readonly FeatureCollection page = Request("/verhalen/naam", "");
    private readonly FeatureCollection list = Request("/verhalen", "?pagina=2&sector=groen&utm_source=brief");

    [GlobalSetup]
    public void Fill()
    {
        foreach (var features in (FeatureCollection[])[page, list])
        {
            keys.TryRead(features, out var key);
            store.Store(key, new StoredAnswer(200, new byte[20_000], compressible: true) { ExpiresAt = long.MaxValue }, store.Generation);
        }
    }

    [Benchmark(Baseline = true)]
    public bool Page() => keys.TryRead(page, out var key) && store.Find(key) is not null;

    [Benchmark]
    public bool ListWithQuery() => keys.TryRead(list, out var key) && store.Find(key) is not null;

    private static FeatureCollection Request(string path, string query)
    {
        var request = new HttpRequestFeature { Method = "GET", Path = path, QueryString = query, Scheme = "http", Protocol = "HTTP/1.1" };
        request.Headers.Host = "127.0.0.1:5000";
        request.Headers.AcceptEncoding = "gzip, deflate, br";
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(request);
        return features;
    }
}
