namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Who writes and what they do, for the log book; written in the transaction of the write.</summary>
/// <param name="Who">Sign-in name.</param>
/// <param name="Action">Dutch, as it is shown.</param>
internal sealed record Signature(string Who, string Action);
