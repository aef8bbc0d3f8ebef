using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Captions;
using Showcase.Web.Features.Media;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Tests.Videos;

namespace Showcase.Web.Tests.Editing;

/// <summary>No film is published that some cannot follow.</summary>
[Collection(FilmPageCollection.Name)]
public sealed class FilmGateTests(SqliteEditingSite site)
{
    private const string Seed = "/videos/mijn-eerste-werkdag";
    private const string Good = "WEBVTT\n\n00:01.000 --> 00:03.000\nBij de poort staat Ria.\n";
    private const string Statement = "Alles wat te zien is, wordt ook gezegd.";

    [Fact]
    public async Task A_film_that_everyone_can_follow_is_published()
    {
        var editor = await site.EditorAsync();
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
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, $"Zonder {alias}", (alias, value));

        var refused = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Json!["reasons"]!.AsArray(), reason => (string?)reason!["property"] == property && ((string)reason["text"]!).Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_film_of_elsewhere_needs_no_file_and_all_the_rest()
    {
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, "Elders", ("file", null), ("elsewhere", "https://youtu.be/dQw4w9WgXcQ"));
        var bare = await FilmAsync(editor, "Elders zonder", ("file", null), ("elsewhere", "https://youtu.be/dQw4w9WgXcQ"), ("captionText", null));

        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/documents/{key}/publish", new { }, 1)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.PostAsync($"/documents/{bare}/publish", new { }, 1)).Status);
    }

    [Fact]
    public async Task Half_a_minute_of_sound_without_caption_stands_in_the_way_and_a_little_is_a_hint()
    {
        var editor = await site.EditorAsync();
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
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, "Na het einde", ("captionText", "WEBVTT\n\n01:01.000 --> 01:03.000\nTe laat.\n"));
        Listen(Path());

        var gates = await editor.GetAsync($"/documents/{key}/gates");
        site.Host.Services.GetRequiredService<FilmShelf>().Forget(Path());

        Assert.Equal("Ondertitel 1 (1:01): deze begint nadat de film is afgelopen. Zet hem eerder of verwijder hem.", Assert.Single(gates.Reasons));
    }

    [Fact]
    public async Task A_caption_after_the_end_that_the_page_says_is_found_too()
    {
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, "Elders, na het einde", ("file", null), ("elsewhere", "https://youtu.be/dQw4w9WgXcQ"), ("durationSeconds", "30"), ("captionText", "WEBVTT\n\n00:31.000 --> 00:33.000\nTe laat.\n"));

        Assert.Equal("Ondertitel 1 (0:31): deze begint nadat de film is afgelopen. Zet hem eerder of verwijder hem.", Assert.Single((await editor.GetAsync($"/documents/{key}/gates")).Reasons));
    }

    [Fact]
    public async Task How_long_it_is_is_only_asked_when_the_film_does_not_say_it()
    {
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, "Zonder duur", ("durationSeconds", null));
        var unknown = await editor.GetAsync($"/documents/{key}/gates");
        Listen(Path(), 37_600, new SoundStretch(0, 3_000));

        var published = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);
        site.Host.Services.GetRequiredService<FilmShelf>().Forget(Path());

        Assert.Equal("Vul bij “Duur in seconden” in hoe lang de film is.", Assert.Single(unknown.Reasons));
        Assert.True(published.Status == HttpStatusCode.OK, published.Text);
        Assert.Equal("38", (string?)published.Json!["document"]!["values"]!["durationSeconds"]);
    }

    [Fact]
    public async Task Every_defect_is_one_reason()
    {
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, "Kaal", ("captionText", null), ("transcript", null), ("title", null));

        var reasons = (await editor.GetAsync($"/documents/{key}/gates")).Json!["reasons"]!.AsArray();

        Assert.Equal(["captionText", "title", "transcript"], reasons.Select(reason => (string?)reason!["property"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_reason_leads_to_the_caption_or_the_moment_that_it_is_about()
    {
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, "Met plaatsen", ("captionText", "WEBVTT\n\n00:01.000 --> 00:03.000\neen\n\n00:02.000 --> 00:04.000\ntwee\n"));
        Listen(Path(), new SoundStretch(0, 37_000));

        var refused = await editor.PostAsync($"/documents/{key}/publish", new { }, 1);
        site.Host.Services.GetRequiredService<FilmShelf>().Forget(Path());

        Assert.Equal(["cue:1", "at:4000"], refused.Json!["reasons"]!.AsArray().Select(reason => (string?)reason!["spot"]));
    }

    [Fact]
    public async Task A_silent_film_is_said_to_be_silent()
    {
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, "Zonder geluid", ("captionText", null));
        Listen(Path());

        var gates = await editor.GetAsync($"/documents/{key}/gates");
        site.Host.Services.GetRequiredService<FilmShelf>().Forget(Path());

        Assert.Contains(gates.Reasons, reason => reason.Contains("(geen geluid)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_film_itself_is_no_audio_description()
    {
        var editor = await site.EditorAsync();
        var file = (string?)(await editor.OpenAsync(site.KeyOf(Seed))).Json!["values"]!["file"];
        var key = await FilmAsync(editor, "Twee keer", ("audioDescription", file), ("audioDescriptionStatement", null));

        Assert.StartsWith("De audiodescriptie is hetzelfde bestand als de film.", Assert.Single((await editor.GetAsync($"/documents/{key}/gates")).Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_film_on_the_site_whose_file_was_replaced_is_listed_for_as_long_as_its_captions_do_not_fit()
    {
        var editor = await site.EditorAsync();
        var key = await FilmAsync(editor, "Later vervangen");
        Assert.Equal(HttpStatusCode.OK, (await editor.PostAsync($"/documents/{key}/publish", new { }, 1)).Status);

        var before = await MatterAsync(editor, key);
        // As if the film were another, of half a second.
        Listen(Path(), 500);
        var after = await MatterAsync(editor, key);
        var again = await editor.PostAsync($"/documents/{key}/publish", new { }, await editor.RevisionAsync(key));
        Listen(Path(), 38_000);

        Assert.Null(before);
        Assert.Equal("Ondertitel 1 (0:01): deze begint nadat de film is afgelopen. Zet hem eerder of verwijder hem.", after);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Null(await MatterAsync(editor, key));
        site.Host.Services.GetRequiredService<FilmShelf>().Forget(Path());
    }

    private static async Task<string?> MatterAsync(EditingClient editor, Guid key) =>
        (string?)(await editor.GetAsync("/lists/films?take=100")).Items.SingleOrDefault(item => (Guid)item["key"]! == key)?["matter"];

    private string Path()
    {
        using var scope = site.Host.Services.CreateScope();
        return ((Showcase.Core.Videos.Video)scope.ServiceProvider.GetRequiredService<Showcase.Core.Content.IPublishedSite>().FindByPath(Seed)!).File!.Url;
    }

    /// <summary>As if someone had listened.</summary>
    private void Listen(string path, params IReadOnlyList<SoundStretch> sound) => Listen(path, 38_000, sound);

    private void Listen(string path, int milliseconds, params IReadOnlyList<SoundStretch> sound) => site.Host.Services.GetRequiredService<FilmShelf>().Write(
        new FilmNote(path, FilmShelf.StampOf(site.Host.Services.GetRequiredService<MediaFiles>().Find(path)!)) { Stage = FilmStage.Ready, Width = 1280, Height = 720, DurationMilliseconds = milliseconds, Sound = sound });

    private async Task<Guid> FilmAsync(EditingClient editor, string name, params (string Alias, string? Value)[] changed)
    {
        var seed = (await editor.OpenAsync(site.KeyOf(Seed))).Json!["values"]!.AsObject().ToDictionary(value => value.Key, value => value.Value is null ? null : (string?)value.Value);
        (seed["umbracoUrlName"], seed["captionText"], seed["audioDescriptionStatement"], seed["title"]) = (null, Good, Statement, name);
        foreach (var (alias, value) in changed) seed[alias] = value;
        return await editor.CreateAsync(site.KeyOf("/videos"), name + " " + Guid.NewGuid().ToString("N")[..6], "video", seed);
    }
}
