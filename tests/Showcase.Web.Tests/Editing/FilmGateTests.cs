using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Captions;
using Showcase.Web.Features.Media;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Tests.Editing;

/// <summary>No film is published that some cannot follow.</summary>
public sealed class FilmGateTests(SqliteEditingSite site) : IClassFixture<SqliteEditingSite>
{
    private const string Seed = "/videos/mijn-eerste-werkdag";
    private const string Good = "WEBVTT\n\n00:01.000 --> 00:03.000\nBij de poort staat Ria.\n";
    private const string Statement = "Alles wat te zien is, wordt ook gezegd.";

    [Fact]
    public async Task A_film_that_everyone_can_follow_is_published()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await FilmAsync(editor, "Te volgen");

        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);

        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
    }

    [Theory]
    [InlineData("file", null, "file", "Kies een film uit Media")]
    [InlineData("captionText", null, "captionText", "Er is geen ondertiteling")]
    [InlineData("captionText", "WEBVTT\n\n", "captionText", "Er is geen ondertiteling")]
    [InlineData("captionText", "WEBVTT\n\n00:01.000 --> 00:03.000\n\n", "captionText", "Ondertitel 1 (0:01): hier staat geen tekst")]
    [InlineData("captionText", "WEBVTT\n\n00:01.000 --> 00:03.000\neen\n\n00:02.000 --> 00:04.000\ntwee\n", "captionText", "Ondertitel 2 (0:02): deze begint 1 s")]
    [InlineData("captionText", "gewone tekst", "captionText", "Regel 1 van de ondertiteling kan niet worden gelezen")]
    [InlineData("transcript", """{"markup":"<p> </p>"}""", "transcript", "nog niet uitgeschreven")]
    [InlineData("audioDescriptionStatement", null, "audioDescription", "Kies een audiodescriptie, of schrijf waarom")]
    [InlineData("audioDescriptionStatement", "nvt", "audioDescription", "Kies een audiodescriptie, of schrijf waarom")]
    [InlineData("elsewhere", "https://evil.example/film", "elsewhere", "geen adres van een film bij YouTube of Vimeo")]
    public async Task A_film_that_some_cannot_follow_is_refused_with_the_reason_and_the_field(string alias, string? value, string property, string says)
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await FilmAsync(editor, $"Zonder {alias}", (alias, value));

        var refused = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Json!["reasons"]!.AsArray(), reason => (string?)reason!["property"] == property && ((string)reason["text"]!).Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_film_of_elsewhere_needs_no_file_and_all_the_rest()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await FilmAsync(editor, "Elders", ("file", null), ("elsewhere", "https://youtu.be/dQw4w9WgXcQ"));
        var bare = await FilmAsync(editor, "Elders zonder", ("file", null), ("elsewhere", "https://youtu.be/dQw4w9WgXcQ"), ("captionText", null));

        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/documents/{key}/publish", new { }, 1)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PostAsync($"/documents/{bare}/publish", new { }, 1)).Status);
    }

    [Fact]
    public async Task Half_a_minute_of_sound_without_caption_stands_in_the_way_and_a_little_is_a_hint()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await FilmAsync(editor, "Met geluid");
        var path = Path();

        Listen(path, new SoundStretch(0, 3_000), new SoundStretch(10_000, 16_000));
        var little = await editor.GetAsync($"/documents/{key}/gates");
        Listen(path, new SoundStretch(0, 37_000));
        var much = await editor.GetAsync($"/documents/{key}/gates");
        site.Host.Services.GetRequiredService<FilmShelf>().Forget(path);

        Assert.Empty(little.Reasons);
        Assert.Contains(little.Json!["hints"]!.AsArray(), hint => ((string)hint!["text"]!).Contains("Vanaf 0:10 is er 6 s geluid zonder ondertitel", StringComparison.Ordinal));
        Assert.Contains("Vanaf 0:03 is er 34 s geluid zonder ondertitel", Assert.Single(much.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caption_after_the_end_of_the_film_is_found()
    {
        using var editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);
        var key = await FilmAsync(editor, "Na het einde", ("captionText", "WEBVTT\n\n01:01.000 --> 01:03.000\nTe laat.\n"));
        Listen(Path());

        var gates = await editor.GetAsync($"/documents/{key}/gates");
        site.Host.Services.GetRequiredService<FilmShelf>().Forget(Path());

        Assert.Equal("Ondertitel 1 (1:01): deze begint nadat de film is afgelopen.", Assert.Single(gates.Reasons));
    }

    private string Path()
    {
        using var scope = site.Host.Services.CreateScope();
        return ((Showcase.Core.Videos.Video)scope.ServiceProvider.GetRequiredService<Showcase.Core.Content.IPublishedSite>().FindByPath(Seed)!).File!.Url;
    }

    /// <summary>As if someone had listened.</summary>
    private void Listen(string path, params IReadOnlyList<SoundStretch> sound) => site.Host.Services.GetRequiredService<FilmShelf>().Write(
        new FilmNote(path, FilmShelf.StampOf(site.Host.Services.GetRequiredService<MediaFiles>().Find(path)!)) { Stage = FilmStage.Ready, Width = 1280, Height = 720, DurationMilliseconds = 38_000, Sound = sound });

    private async Task<Guid> FilmAsync(EditingClient editor, string name, params (string Alias, string? Value)[] changed)
    {
        var seed = (await editor.OpenAsync(site.KeyOf(Seed))).Json!["values"]!.AsObject().ToDictionary(value => value.Key, value => value.Value is null ? null : (string?)value.Value);
        (seed["umbracoUrlName"], seed["captionText"], seed["audioDescriptionStatement"], seed["title"]) = (null, Good, Statement, name);
        foreach (var (alias, value) in changed) seed[alias] = value;
        return await editor.CreateAsync(site.KeyOf("/videos"), name + " " + Guid.NewGuid().ToString("N")[..6], "video", seed);
    }
}
