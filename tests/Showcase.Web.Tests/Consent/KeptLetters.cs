using System.Collections.Concurrent;
using Showcase.Core.Access;

namespace Showcase.Web.Tests.Consent;

/// <summary>A mail server that keeps what it gets, holds letters up or refuses them when a test says so.</summary>
internal sealed class KeptLetters : IOfficeLetters
{
    private readonly ConcurrentQueue<(string To, string Subject, string Text)> sent = new();

    public IReadOnlyCollection<(string To, string Subject, string Text)> Sent => sent;

    public bool Refuses { get; set; }

    /// <summary>Each letter is on its way for as long as this is not done.</summary>
    public Task Way { get; set; } = Task.CompletedTask;

    /// <summary>Done when the first letter is on its way.</summary>
    public TaskCompletionSource Leaving { get; } = new();

    public async Task<bool> SendAsync(string to, string subject, string text, CancellationToken cancellationToken)
    {
        Leaving.TrySetResult();
        await Way.WaitAsync(cancellationToken);
        if (!Refuses) Post(to, subject, text);
        return !Refuses;
    }

    public void Post(string to, string subject, string text) => sent.Enqueue((to, subject, text));

    public string AddressOf(string path) => "https://showcase.example" + path;

    public bool IsAddress(string text) => text.Contains('@', StringComparison.Ordinal);
}
