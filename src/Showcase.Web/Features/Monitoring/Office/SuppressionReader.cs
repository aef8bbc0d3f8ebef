using System.Text.Json;
using Showcase.Core.Results;
using Showcase.Web.Features.Monitoring.Releasing;

namespace Showcase.Web.Features.Monitoring.Office;

/// <summary>Reads what a release keeps of its suppressed cells.</summary>
internal static class SuppressionReader
{
    public static IReadOnlyCollection<Suppression> Read(byte[] packed) => JsonSerializer.Deserialize<List<Suppression>>(Packed.Unpack(packed)) ?? [];
}
