using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Showcase.Web.Tests.Consent;

/// <summary>Everything that a site logs.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> texts = new();

    public IReadOnlyCollection<string> Texts => texts;

    public void Clear() => texts.Clear();

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => texts.Enqueue($"{formatter(state, exception)} {exception}");

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull
    {
        texts.Enqueue(state.ToString() ?? "");
        return null;
    }

    public void Dispose()
    {
    }
}
