namespace Showcase.Core.Consent;

/// <summary>What one person allowed for one channel.</summary>
/// <param name="From">First day, in the Netherlands.</param>
/// <param name="To">Last day.</param>
/// <param name="IsWithdrawn">True since it was taken back; it never counts again.</param>
public readonly record struct ConsentGrant(ConsentChannel Channel, DateOnly From, DateOnly To, bool IsWithdrawn)
{
    public bool IsValidOn(DateOnly day) => !IsWithdrawn && From <= day && day <= To;
}
