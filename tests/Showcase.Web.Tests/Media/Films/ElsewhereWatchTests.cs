using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Infrastructure.Http;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>A film at another site goes without telling anyone.</summary>
[Collection(FilmCollection.Name)]
public sealed class ElsewhereWatchTests(SqliteFilmSite site)
{
    [Fact]
    public async Task A_film_that_is_gone_at_its_site_stands_in_the_list_of_films_until_it_is_back()
    {
        var editor = await site.EditorAsync();
        var key = await PublishAsync(editor);
        var watch = site.Host.Services.GetRequiredService<ElsewhereWatch>();

        var before = await MatterAsync(editor, key);
        site.Outside = (_, _) => Task.FromResult(new OutboundAnswer(HttpStatusCode.NotFound, null, null, null, default));
        await watch.LookAsync(TestContext.Current.CancellationToken);
        var gone = await MatterAsync(editor, key);
        var hint = (await editor.GetAsync($"/documents/{key}/gates")).Json!["hints"]!.AsArray().Select(reason => (string)reason!["kind"]!);
        site.Outside = FilmEditingSite.NothingOutside;
        await watch.LookAsync(TestContext.Current.CancellationToken);
        var unknown = await MatterAsync(editor, key);
        site.Outside = (_, _) => Task.FromResult(new OutboundAnswer(HttpStatusCode.OK, null, null, null, "{}"u8.ToArray()));
        await watch.LookAsync(TestContext.Current.CancellationToken);

        Assert.Null(before);
        Assert.StartsWith("Vimeo zegt dat deze film er niet meer is", gone, StringComparison.Ordinal);
        Assert.Contains("elsewhere", hint);
        Assert.Equal(gone, unknown);
        Assert.Null(await MatterAsync(editor, key));
    }

    private async Task<Guid> PublishAsync(EditingClient editor)
    {
        var values = (await editor.OpenAsync(site.KeyOf("/videos/mijn-eerste-werkdag"))).Json!["values"]!.AsObject().ToDictionary(value => value.Key, value => (string?)value.Value);
        (values["umbracoUrlName"], values["file"], values["elsewhere"]) = (null, null, "https://vimeo.com/76979871");
        var key = await editor.CreateAsync(site.KeyOf("/videos"), "Film bij Vimeo", "video", values);
        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);
        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        return key;
    }

    private static async Task<string?> MatterAsync(EditingClient editor, Guid key) =>
        (string?)(await editor.GetAsync("/lists/films?take=100")).Items.SingleOrDefault(item => (Guid)item["key"]! == key)?["matter"];
}
