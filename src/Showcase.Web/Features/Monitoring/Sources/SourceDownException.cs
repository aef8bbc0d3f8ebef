namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>The source cannot be read at this moment; what was delivered before stays.</summary>
/// <param name="reason">Dutch sentence without address, secret or value.</param>
internal sealed class SourceDownException(string reason, Exception? inner = null) : Exception(reason, inner);
