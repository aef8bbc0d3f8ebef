using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>Three uploads that stand still: one whose document is public already, one whose document is not committed yet, and one of which half has come. Runs only in a process of its own, which <see cref="UploadCrashTests"/> kills.</summary>
internal static class UploadChild
{
    public const string DataVariable = "SHOWCASE_UPLOAD_DATA";
    public const string LedgerVariable = "SHOWCASE_UPLOAD_LEDGER";
    public const string Committed = "vastgelegd";
    public const string Placed = "neergezet";
    public const string Half = "half";

    private static readonly string Ledger = Environment.GetEnvironmentVariable(LedgerVariable) ?? "";

    public static async Task Upload_until_killed()
    {
        await using var host = await ShowcaseHost.StartOnAsync(
            Environment.GetEnvironmentVariable(DataVariable)!, null, services => services.AddSingleton<IContentWriteStep, Hang>().AddSingleton<IContentPublishedHandler, Hang>());
        using var visitor = await OfficeVisitor.SignedInAsync(host, OfficeRoles.Editor);
        using var editor = await EditingClient.WithPageAsync(visitor, "/beheer/media");
        var uploads = new List<Task> { editor.PublishFileAsync(SampleFiles.Jpeg(), Committed + ".jpg") };
        await NotedAsync(Committed);
        uploads.Add(editor.PublishFileAsync(SampleFiles.Jpeg(), Placed + ".jpg"));
        await NotedAsync(Placed);
        uploads.Add(editor.SendContentAsync(HttpMethod.Post, $"/media?key={Guid.NewGuid()}&name={Half}.jpg", new HalfContent(), null));
        await Task.WhenAny(uploads);
    }

    private static Task NotedAsync(string what) => Eventually.TrueAsync(() => Task.FromResult(File.Exists(Ledger) && File.ReadAllText(Ledger).Contains(what, StringComparison.Ordinal)));

    private static Task HangAsync(string what)
    {
        File.AppendAllText(Ledger, what + "\n");
        return Task.Delay(Timeout.Infinite, CancellationToken.None);
    }

    private sealed class Hang(SnapshotStore snapshots) : IContentWriteStep, IContentPublishedHandler
    {
        public string Name => "hang";

        public int Order => 1;

        public async Task SavedAsync(ContentTransaction change)
        {
            if (Is(Placed, (await change.DraftAsync()).Name)) await HangAsync(Placed);
        }

        public Task HandleAsync(ContentChange change, CancellationToken cancellationToken) =>
            change.Kind == ContentChangeKind.Published && Is(Committed, snapshots.Current.Find(change.Key)?.Name) ? HangAsync(Committed) : Task.CompletedTask;

        public Task PublishedAsync(ContentTransaction change) => Task.CompletedTask;

        public Task ScheduleRefusedAsync(ContentTransaction change, IReadOnlyList<string> reasons) => Task.CompletedTask;

        private static bool Is(string file, string? name) => string.Equals(file, name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Says that it is two megabytes, sends one, and sends no more.</summary>
    private sealed class HalfContent : HttpContent
    {
        private const int Megabyte = 1024 * 1024;

        protected override bool TryComputeLength(out long length)
        {
            length = 2 * Megabyte;
            return true;
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            byte[] half = [.. SampleFiles.Jpeg(), .. new byte[Megabyte]];
            await stream.WriteAsync(half.AsMemory(0, Megabyte));
            await stream.FlushAsync();
            await HangAsync(Half);
        }
    }
}
