using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Showcase.Web.Tests.Monitoring;

/// <summary>Everything that was logged, exceptions included.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    public string All => string.Join('\n', _lines.Select(line => line.Text));

    public int Count(LogLevel level, string part) => _lines.Count(line => line.Level == level && line.Text.Contains(part, StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => new Lines(_lines);

    public void Dispose()
    {
    }

    private sealed class Lines(ConcurrentQueue<(LogLevel, string)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((logLevel, formatter(state, exception) + exception));
    }
}
