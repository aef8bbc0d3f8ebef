using System.Text.Json;
using Showcase.Core.Consent;
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
        var file = await editor.PublishFileAsync(await File.ReadAllBytesAsync(RepositoryRoot.Combine("samples", "media", "videos", "mijn-eerste-werkdag.mp4"), TestContext.Current.CancellationToken), "film.mp4");
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

    private static string Pick(Guid media) => JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = media } });
}

/// <param name="File">Address of the film itself.</param>
internal sealed record PortrayedFilm(Guid Key, Guid FileKey, string Path, string File);
