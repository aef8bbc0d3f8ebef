namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>A delivery that is refused whole: nothing of it is stored.</summary>
/// <param name="reason">Dutch sentence for the coordinator, without any value out of the file.</param>
/// <param name="holdsPersonalData">True when not even the file may be kept.</param>
internal sealed class RefusedException(string reason, bool holdsPersonalData = false) : Exception(reason)
{
    public bool HoldsPersonalData => holdsPersonalData;
}
