using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>More that someone portrayed can be in, beside their story.</summary>
internal static class ConsentPortraits
{
    /// <summary>A public film with its own file and picture, in which they can be recognised; their story shows it.</summary>
    public static async Task<PortrayedFilm> FilmOfAsync(this EditingSite site, EditingClient editor, Portrait portrait)
    {
        var file = await editor.PublishPortraitAsync(site, portrait.Person, await File.ReadAllBytesAsync(RepositoryRoot.Combine("samples", "media", "videos", "mijn-eerste-werkdag.mp4"), TestContext.Current.CancellationToken), "film.mp4");
        var poster = await editor.PublishFileAsync(SampleFiles.Jpeg(), "beeld.jpg");
        var values = (await editor.OpenAsync(site.KeyOf("/videos/mijn-eerste-werkdag"))).Json!["values"]!.DeepClone().AsObject();
        values["portrayal"] = ConsentDesk.Choice(PortrayalChoice.People);
        values["umbracoUrlName"] = ConsentDesk.Mark().ToLowerInvariant();
        values["file"] = Pick(file.Key());
        values["poster"] = Pick(poster.Key());
        values.Remove("audioDescription");
        values.Remove("relatedStories");
        values["audioDescriptionStatement"] = "In deze film is alles te horen wat ertoe doet; beschrijving voegt niets toe.";
        var key = await editor.CreateAsync(site.KeyOf("/videos"), "Een film", "video", values.ToDictionary(pair => pair.Key, pair => (string?)pair.Value));
        await site.Host.LinkAsync(portrait.Person, key);
        var published = await editor.PublishAsync(key);
        Assert.True(published.Status == System.Net.HttpStatusCode.OK, published.Text);
        await editor.SaveAsync(portrait.Story, story => story["video"] = $"umb://document/{key:N}");
        Assert.Equal(System.Net.HttpStatusCode.OK, (await editor.PublishAsync(portrait.Story)).Status);
        return new(key, file.Key(), (string)published.Json!["document"]!["published"]!["path"]!, file.Url());
    }

    /// <summary>A public page in which they can be recognised.</summary>
    public static async Task<(Guid Key, string Path)> PageOfAsync(this EditingSite site, EditingClient editor, Portrait portrait)
    {
        var key = await editor.CreateAsync(site.Home(), "Pagina " + ConsentDesk.Mark());
        await site.Host.LinkAsync(portrait.Person, key);
        var published = await editor.PublishAsync(key);
        Assert.True(published.Status == System.Net.HttpStatusCode.OK, published.Text);
        return (key, (string)published.Json!["document"]!["published"]!["path"]!);
    }

    /// <summary>Makes the database as a backup of before the withdrawal has it.</summary>
    public static async Task AsBeforeAsync(this ShowcaseHost host, Portrait portrait)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await database.Set<GrantRow>().Where(row => row.PersonId == portrait.Person).ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, (DateTimeOffset?)null).SetProperty(row => row.WithdrawnBy, (string?)null), TestContext.Current.CancellationToken);
        await database.Set<DocumentRow>().Where(row => row.Key == portrait.Story || row.Key == portrait.Picture)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.PublishedVersionId, row => row.DraftVersionId).SetProperty(row => row.ClosedAt, (DateTimeOffset?)null), TestContext.Current.CancellationToken);
    }

    private static string Pick(Guid media) => JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = media } });
}

/// <param name="File">Address of the film itself.</param>
internal sealed record PortrayedFilm(Guid Key, Guid FileKey, string Path, string File);
