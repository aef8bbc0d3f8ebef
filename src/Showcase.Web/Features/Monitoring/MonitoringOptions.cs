using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring;

/// <summary>Settings of the section <c>Showcase:Monitoring</c>.</summary>
internal sealed class MonitoringOptions
{
    public const string Section = "Showcase:Monitoring";

    /// <summary>Where monitoring data come from; without any, the fictional samples are the sources.</summary>
    public IList<SourceOptions> Sources { get; } = [];

    /// <summary>A larger file is refused. Bytes.</summary>
    public long MaximumFileBytes { get; set; } = 1L << 30;

    /// <summary>Days after the end of a quarter on which its figures are due.</summary>
    public int DaysUntilFigures { get; set; } = 60;

    /// <summary>Days after the end of a quarter from which its figures are definite.</summary>
    public int DaysUntilDefinite { get; set; } = 180;

    /// <summary>Whether a release of a newer quarter is made without a person; the samples always are.</summary>
    public bool ReleaseAutomatically { get; set; } = true;

    /// <summary>Days after the end of a quarter before which no release of it is made automatically.</summary>
    public int DaysUntilRelease { get; set; } = 14;

    /// <summary>Days after the end of a quarter from which a source that is silent about it no longer holds back the others.</summary>
    public int DaysUntilReleaseWithout { get; set; } = 75;

    /// <summary>Thresholds; what is looser than the default has no effect.</summary>
    public DisclosureRules Disclosure { get; set; } = new();
}
