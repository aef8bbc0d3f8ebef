using Microsoft.EntityFrameworkCore;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Tests.Editing;

/// <summary>The database, opened when a test lets it.</summary>
internal sealed class HeldContexts : IDbContextFactory<ShowcaseDbContext>
{
    private IDbContextFactory<ShowcaseDbContext>? contexts;
    private TaskCompletionSource? holding;
    private int opened;

    public int Opened => opened;

    public HeldContexts Over(IDbContextFactory<ShowcaseDbContext> real)
    {
        contexts = real;
        return this;
    }

    public void Hold() => holding = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => holding?.TrySetResult();

    public ShowcaseDbContext CreateDbContext() => throw new NotSupportedException();

    public async Task<ShowcaseDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref opened);
        if (holding is { } hold) await hold.Task.WaitAsync(cancellationToken);
        return await contexts!.CreateDbContextAsync(cancellationToken);
    }
}
