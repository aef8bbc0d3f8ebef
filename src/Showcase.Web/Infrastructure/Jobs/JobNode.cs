using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Names the process that a job runs in: one at a time holds a data folder, so what an earlier one on the same folder left running, no longer runs.</summary>
internal sealed class JobNode(SitePaths paths)
{
    public const int Length = 16;

    /// <summary>A process of another node that is silent for so long, is gone.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(3);

    public string Name { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Environment.MachineName + "\n" + paths.Data)))[..Length];

    /// <summary>True for a row that says it waits or runs, while nobody does it any more.</summary>
    /// <param name="isActiveHere">Whether this process has the job.</param>
    public bool IsOrphan(JobRow row, bool isActiveHere, DateTimeOffset now) => !row.State.IsOver() && !isActiveHere && (row.Node == Name || row.SeenAt < now - LongestSilence);
}
