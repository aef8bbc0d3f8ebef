namespace Showcase.Web.Features.Monitoring;

/// <summary>A delivery that is refused whole: nothing of it is stored.</summary>
/// <param name="reason">Dutch sentence for the coordinator, without any value out of the file.</param>
internal sealed class RefusedException(string reason) : Exception(reason);
