namespace Showcase.Core.Consent;

/// <summary>What the people portrayed in something public did not consent to. Asking reads memory alone.</summary>
public interface IConsentedUses
{
    /// <param name="key">A public document or media item; what is not public may not be used at all.</param>
    /// <param name="use">One use.</param>
    bool Allows(Guid key, PublicUse use);
}
