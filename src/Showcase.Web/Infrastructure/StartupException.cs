namespace Showcase.Web.Infrastructure;

/// <summary>The site cannot start; the message, in Dutch, says why and what to do, and is shown without a stack trace.</summary>
internal sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
