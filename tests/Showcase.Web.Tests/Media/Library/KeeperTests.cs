using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media.Addresses;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Library;

/// <summary>Uploads that were broken off by a failure, files that came with an import, and a disk that is nearly full.</summary>
public sealed class KeeperTests(FailingLibrarySite site) : IClassFixture<FailingLibrarySite>
{
    [Fact]
    public async Task A_file_whose_document_did_not_come_is_cleared_away_and_one_whose_document_did_stays()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var kept = await editor.PublishFileAsync(SampleFiles.Jpeg(), "gebleven.jpg");
        var failed = await editor.UploadAsync(SampleFiles.Jpeg(), FailingLibrarySite.Poison + ".jpg", more: LibraryClient.Said);
        Assert.Equal(HttpStatusCode.InternalServerError, failed.Status);
        // As a kill after the commit leaves it, before the folder that says that it is on its way was taken away.
        var folder = kept.Url().Split('/')[2];
        Directory.CreateDirectory(Path.Combine(site.Host.DataPath, "uploads", folder));
        Assert.Equal(2, Directory.GetDirectories(Path.Combine(site.Host.DataPath, "uploads")).Length);
        Assert.Single(Named());

        await site.Host.Services.GetRequiredService<FileKeeper>().KeepAsync(TestContext.Current.CancellationToken);

        Assert.Empty(Directory.GetDirectories(Path.Combine(site.Host.DataPath, "uploads")));
        Assert.Empty(Named());
        Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync(kept.Url(), TestContext.Current.CancellationToken)).Status);

        string[] Named() => Directory.GetFiles(Path.Combine(site.Host.DataPath, "media"), FailingLibrarySite.Poison + ".jpg", SearchOption.AllDirectories);
    }

    [Fact]
    public async Task A_file_of_the_samples_is_known_by_what_is_in_it_and_its_address_is_remembered()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        await site.Host.Services.GetRequiredService<FileKeeper>().KeepAsync(TestContext.Current.CancellationToken);
        var picture = (await editor.GetAsync("/media?kind=picture&q=verhaal-soep")).Items.Single();

        var again = await editor.UploadAsync(await File.ReadAllBytesAsync(site.Host.DataPath + picture.Url(), TestContext.Current.CancellationToken), "nog-eens.jpg");

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(picture.Key(), again.Json!["duplicate"]!.Key());
        await using var database = await site.Host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await database.Set<MediaFileRow>().ToListAsync(TestContext.Current.CancellationToken), row => row.Sha256 is null && row.RemovedAt is null && File.Exists(site.Host.DataPath + row.Path));
    }

    [Fact]
    public async Task A_sample_that_is_thrown_away_before_anyone_listed_it_is_gone_too()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var picture = (await editor.GetAsync("/media?kind=picture&q=verhaal-pilot")).Items.Single();

        await editor.PostAsync($"/documents/{picture.Key()}/trash", revision: (long)picture["revision"]!);

        Assert.Equal(HttpStatusCode.Gone, (await site.Host.GetPageAsync(picture.Url(), TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task A_file_that_would_fill_the_disk_is_refused_before_it_comes()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var options = site.Host.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Features.Media.MediaOptions>>().Value;
        var spare = options.SpareBytes;
        options.SpareBytes = long.MaxValue / 2;

        var answer = await editor.UploadAsync(SampleFiles.Jpeg(), "vol.jpg");
        options.SpareBytes = spare;

        Assert.Equal((HttpStatusCode.InsufficientStorage, "Te weinig ruimte"), (answer.Status, (string)answer.Json!["title"]!));
    }
}

/// <summary>A site on which saving a document of one name fails when its file stands in place already.</summary>
public sealed class FailingLibrarySite : EditingSite
{
    public const string Poison = "mislukt";

    protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartAsync(Settings, services => services.AddSingleton<IContentWriteStep, FailingStep>());

    private sealed class FailingStep : IContentWriteStep
    {
        public async Task SavedAsync(ContentTransaction change)
        {
            if ((await change.DraftAsync()).Name.Equals(Poison, StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException("As a site that is killed before the commit.");
            }
        }

        public Task PublishedAsync(ContentTransaction change) => Task.CompletedTask;

        public Task ScheduleRefusedAsync(ContentTransaction change, IReadOnlyList<string> reasons) => Task.CompletedTask;
    }
}
