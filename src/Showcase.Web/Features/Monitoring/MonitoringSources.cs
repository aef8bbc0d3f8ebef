using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Monitoring;

/// <summary>The configured sources, or the two fictional samples when none is configured.</summary>
internal sealed class MonitoringSources(IOptions<MonitoringOptions> options, SitePaths paths)
{
    public IReadOnlyList<SourceOptions> All => options.Value.Sources.Count > 0 ? [.. options.Value.Sources] : Samples();

    /// <summary>True when nobody configured a source, so that all figures are fiction.</summary>
    public bool AreSamples => options.Value.Sources.Count == 0;

    private List<SourceOptions> Samples()
    {
        var monitoring = Path.Combine(paths.Samples, "monitoring");
        return Directory.Exists(monitoring)
            ? [.. Directory.EnumerateDirectories(monitoring).Order(StringComparer.Ordinal).Select(path => new SourceOptions { Name = Path.GetFileName(path), Path = path })]
            : [];
    }
}
