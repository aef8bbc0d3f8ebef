namespace Showcase.Web.Features.Delivery.Expansion;

/// <summary>Where and why a property selection cannot be read; never leaves its reader.</summary>
internal sealed class UnreadableSelectionException(int position, string reason) : Exception(reason)
{
    /// <summary>Position of the first character that does not fit, from 1.</summary>
    public int Position { get; } = position;
}
