using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.Health;
using Showcase.Web.Tests.Editing;
using Showcase.Web.Tests.Media.Library;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>A server without ffmpeg.</summary>
public sealed class FilmWithoutToolsTests(FilmWithoutToolsTests.BareSite site) : IClassFixture<FilmWithoutToolsTests.BareSite>
{
    [Fact]
    public async Task Films_are_taken_and_sent_as_they_are_and_the_library_and_health_say_what_is_missing()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var film = SampleFilms.Make(0.4, "32x18");

        var item = await editor.PublishFileAsync(film, "zonder.mp4");
        var told = (await editor.GetAsync($"/media/{item.Key()}/film")).Json!;
        var again = await editor.PostAsync($"/media/{item.Key()}/film");
        var health = await site.Host.Services.GetServices<IHealthPart>().OfType<FilmHealth>().Single().LookAsync(TestContext.Current.CancellationToken);

        Assert.Equal(film, await site.Host.Client.GetByteArrayAsync(item.Url(), TestContext.Current.CancellationToken));
        Assert.Equal(("unavailable", FilmTools.Missing, FilmTools.Advice), ((string)told["stage"]!, (string)told["text"]!, (string)told["advice"]!));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal((HealthState.Attention, FilmTools.Missing, FilmTools.Advice), (health.State, health.Text, health.Advice));
        Assert.Equal(HttpStatusCode.OK, (await site.Host.GetPageAsync("/videos/mijn-eerste-werkdag", TestContext.Current.CancellationToken)).Status);
    }

    public sealed class BareSite : EditingSite
    {
        protected override Task<ShowcaseHost> StartAsync() => ShowcaseHost.StartAsync(new Dictionary<string, string>(Settings) { ["Showcase:Media:Films:ToolFolder"] = "/nergens" });
    }
}
