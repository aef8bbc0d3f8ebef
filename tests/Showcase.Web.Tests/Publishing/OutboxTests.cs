using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Infrastructure.Publishing;
using Showcase.Web.Tests.ContentStore;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Publishing;

public sealed class OutboxOnSqliteTests(SqliteSite site) : OutboxTests(site), IClassFixture<SqliteSite>;

public sealed class OutboxOnPostgresTests(PostgresSite site) : OutboxTests(site), IClassFixture<PostgresSite>;

public abstract class OutboxTests(StoreSite site)
{
    // Not the site's clock: its own worker must not come between.
    private readonly FakeTimeProvider clock = new(ShowcaseHost.Today);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IDbContextFactory<ShowcaseDbContext> Contexts => site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>();

    [Fact]
    public async Task A_change_whose_handlers_never_ran_is_delivered_later()
    {
        var left = await LeaveChangeAsync();
        var handler = new Recorder("late");

        await DispatchAsync(handler);

        Assert.Contains(left, handler.Heard);
        Assert.NotNull((await FindAsync(left)).CompletedAt);
    }

    [Fact]
    public async Task A_failing_handler_is_tried_again_after_a_while_and_holds_up_no_other()
    {
        var left = await LeaveChangeAsync();
        var failing = new Recorder("failing") { Fails = true };
        var sound = new Recorder("sound");

        await DispatchAsync(failing, sound);
        await DispatchAsync(failing, sound);
        Assert.Single(failing.Heard, left);
        Assert.Single(sound.Heard, left);
        Assert.Null((await FindAsync(left)).CompletedAt);

        failing.Fails = false;
        clock.Advance(TimeSpan.FromMinutes(1));
        await DispatchAsync(failing, sound);

        Assert.Equal(2, failing.Heard.Count(id => id == left));
        Assert.Single(sound.Heard, left);
        Assert.NotNull((await FindAsync(left)).CompletedAt);
    }

    [Fact]
    public async Task Handlers_hear_changes_in_the_order_in_which_they_were_committed()
    {
        var first = await LeaveChangeAsync();
        var second = await LeaveChangeAsync();
        var handler = new Recorder("ordered");

        await DispatchAsync(handler);

        Assert.Equal([first, second], handler.Heard.Where(id => id == first || id == second));
    }

    [Fact]
    public async Task Hundreds_of_publications_are_told_together_and_a_handler_that_fails_is_tried_for_each_by_itself()
    {
        var left = new List<long>();
        for (var number = 0; number < 60; number++) left.Add(await LeaveChangeAsync());
        var (together, failing, sound) = (new Together(), new Recorder("failing") { Fails = true }, new Recorder("sound"));

        await DispatchAsync(together, failing, sound);
        failing.Fails = false;
        clock.Advance(TimeSpan.FromMinutes(1));
        await DispatchAsync(together, failing, sound);

        Assert.Equal(left, Assert.Single(together.Heard).Intersect(left));
        Assert.Equal(left, sound.Heard.Where(left.Contains));
        Assert.Equal([left[0], .. left], failing.Heard.Where(left.Contains));
        foreach (var id in left) Assert.NotNull((await FindAsync(id)).CompletedAt);
    }

    private async Task DispatchAsync(params IContentPublishedHandler[] handlers)
    {
        Lazy<IEnumerable<IContentPublishedHandler>> all = new(() => handlers);
        using var dispatcher = new OutboxDispatcher(Contexts, all, new OtherNodes(new DatabaseSettings(false, ""), all, clock, NullLogger<OtherNodes>.Instance), clock, NullLogger<OutboxDispatcher>.Instance);
        await dispatcher.DispatchAsync(Cancellation);
    }

    // What a crash between commit and handlers leaves behind.
    private async Task<long> LeaveChangeAsync()
    {
        await using var database = await Contexts.CreateDbContextAsync(Cancellation);
        var row = new OutboxRow { Kind = ContentChangeKind.Published, DocumentKey = Guid.NewGuid(), ContentType = "page", FormerPaths = "/oud\n/ouder", CommittedAt = clock.GetUtcNow() };
        database.Add(row);
        await database.SaveChangesAsync(Cancellation);
        Assert.Equal(["/oud", "/ouder"], row.ToChange().FormerPaths);
        return row.Id;
    }

    private async Task<OutboxRow> FindAsync(long id)
    {
        await using var database = await Contexts.CreateDbContextAsync(Cancellation);
        return await database.Set<OutboxRow>().SingleAsync(row => row.Id == id, Cancellation);
    }

    private sealed class Together : IContentPublishedHandler
    {
        public List<List<long>> Heard { get; } = [];

        public string Name => "together";

        public int Order => -1;

        // Of what other tests left behind.
        public Task HandleAsync(ContentChange change, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task HandleManyAsync(IReadOnlyList<ContentChange> changes, CancellationToken cancellationToken)
        {
            Heard.Add([.. changes.Select(change => change.Id)]);
            return Task.CompletedTask;
        }
    }

    private sealed class Recorder(string name) : IContentPublishedHandler
    {
        public List<long> Heard { get; } = [];

        public bool Fails { get; set; }

        public string Name => name;

        public int Order => 0;

        public Task HandleAsync(ContentChange change, CancellationToken cancellationToken)
        {
            Heard.Add(change.Id);
            return Fails ? Task.FromException(new InvalidOperationException("This handler fails on purpose.")) : Task.CompletedTask;
        }
    }
}
