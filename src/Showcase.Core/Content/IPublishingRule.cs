namespace Showcase.Core.Content;

/// <summary>A slice's say when a document of its type becomes public, or stops being so. Runs inside the transaction of that change; it reads no database.</summary>
/// <remarks>Imports pass it by: their files are the authority on what they say.</remarks>
public interface IPublishingRule
{
    /// <summary>Alias of the content type it is about.</summary>
    string ContentType { get; }

    /// <summary>May this draft be published, and what must be stored with it?</summary>
    /// <param name="former">What is public until now; nothing when the document is not.</param>
    /// <param name="draft">What is about to be public.</param>
    PublishingAnswer Publish(FormerValues? former, IReadOnlyDictionary<string, string> draft);

    /// <summary>What must be stored with the draft now that the public no longer sees <paramref name="former"/>; it cannot be refused.</summary>
    /// <returns>New values by alias; empty when nothing needs to be kept.</returns>
    IReadOnlyDictionary<string, string> Withdraw(FormerValues former, IReadOnlyDictionary<string, string> draft);
}

/// <summary>What the public saw.</summary>
/// <param name="Values">Stored values by alias, as Umbraco stores them.</param>
/// <param name="Since">Day on which it was published, when that is known.</param>
public sealed record FormerValues(IReadOnlyDictionary<string, string> Values, DateOnly? Since);

/// <summary>What a rule thinks of a publication.</summary>
/// <param name="Reasons">Why not, in Dutch, all at once; empty when it may go on.</param>
/// <param name="Values">Values by alias that are stored with the draft; nothing of them is kept when any rule has a reason.</param>
public sealed record PublishingAnswer(IReadOnlyList<string> Reasons, IReadOnlyDictionary<string, string> Values);
