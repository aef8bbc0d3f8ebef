using Microsoft.Extensions.DependencyInjection;
using Showcase.Web.Infrastructure.Jobs;
using Showcase.Web.Tests.Media.Films;
using Showcase.Web.Tests.Media.Library;

namespace Showcase.Web.Tests.Editing;

/// <summary>A write that is ready to be sent, by anyone.</summary>
/// <param name="Address">Below <c>/beheer/api</c>.</param>
/// <param name="Revision">What it builds on; nothing for what builds on nothing.</param>
/// <param name="Subject">The document that it is about and must not change when it is refused; nothing when there is none yet.</param>
internal sealed record MatrixWrite(string Address, object? Body = null, long? Revision = null, Guid? Subject = null);

/// <summary>How one endpoint answers each of those who ask.</summary>
/// <param name="Prepare">Makes something of its own to write on.</param>
/// <param name="Organisation">An editor who is kept to an organisation that it is not of.</param>
/// <param name="Repeated">The same sent once more, by who may.</param>
internal sealed record MatrixRow(Func<MatrixDesk, Task<MatrixWrite>> Prepare, string Author, string Editor, string Organisation, string Repeated)
{
    /// <summary>Someone who is kept to files, of a write on pages.</summary>
    public string Files { get; init; } = "403";

    /// <summary>True for what only who began it and administrators may.</summary>
    public bool IsForAdministrators { get; init; }
}

/// <summary>The table of all writes of the content and media sections. A new endpoint gets a row when someone has thought about all of this.</summary>
internal static class WriteMatrix
{
    public static readonly IReadOnlyDictionary<string, MatrixRow> Rows = new Dictionary<string, MatrixRow>
    {
        ["POST beheer/api/documents"] = new(desk => Task.FromResult(new MatrixWrite("/documents", new { key = Guid.NewGuid(), type = "page", parent = desk.Home, name = "Nieuw", values = EditingClient.PageValues("Nieuw") })), "201", "201", "403", "200"),
        ["PUT beheer/api/documents/{key:guid}"] = new(desk => desk.OnDraftAsync("", new { name = "Anders", values = EditingClient.PageValues("Anders") }), "200", "200", "403", "200"),
        ["DELETE beheer/api/documents/{key:guid}"] = new(desk => desk.OnTrashedAsync(""), "204", "204", "403", "404"),
        ["POST beheer/api/documents/{key:guid}/versions/{version:int}/restore"] = new(desk => desk.OnVersionAsync(), "200", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/publish"] = new(desk => desk.OnDraftAsync("/publish", new { }), "403", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/unpublish"] = new(desk => desk.OnDraftAsync("/unpublish"), "403", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/schedule"] = new(desk => desk.OnDraftAsync("/schedule", new { publishAt = ShowcaseHostTomorrow }), "403", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/trash"] = new(desk => desk.OnDraftAsync("/trash"), "200", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/restore"] = new(desk => desk.OnTrashedAsync("/restore", new { }), "200", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/move"] = new(desk => desk.OnDraftAsync("/move", new { parent = desk.Home }), "200", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/copy"] = new(async desk => await desk.OnDraftAsync("/copy", new { key = Guid.NewGuid(), parent = desk.Home, withDescendants = true }) with { Revision = null }, "201", "201", "403", "200"),
        ["POST beheer/api/documents/{key:guid}/submit"] = new(desk => desk.OnDraftAsync("/submit", new { comment = "" }), "200", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/return"] = new(desk => desk.OnSubmittedAsync("/return"), "403", "200", "403", "412"),
        ["POST beheer/api/documents/{key:guid}/approve"] = new(desk => desk.OnSubmittedAsync("/approve"), "403", "200", "403", "412"),

        // Who is kept to an organisation reads what others write, and may show it to someone.
        ["POST beheer/api/documents/{key:guid}/preview"] = new(async desk => await desk.OnDraftAsync("/preview", new { }) with { Revision = null }, "200", "200", "200", "200"),
        ["DELETE beheer/api/documents/{key:guid}/preview-links/{id:guid}"] = new(desk => desk.OnLinkAsync(), "204", "204", "403", "204"),
        ["POST beheer/api/bulk"] = new(desk => desk.OnManyAsync(), "200 done", "200 done", "200 refused", "200 done") { Files = "200 refused" },
        ["POST beheer/api/tree/{key:guid}/sort"] = new(desk => desk.OnBranchAsync(), "204", "204", "403", "204"),
        ["POST beheer/api/tree/sort"] = new(desk => Task.FromResult(new MatrixWrite("/tree/sort", new { keys = new[] { desk.Home } })), "403", "204", "403", "204"),

        // Of the bin everyone empties what is theirs.
        ["DELETE beheer/api/tree/bin"] = new(desk => desk.OnBinAsync(), "403", "200", "200", "409"),
        ["POST beheer/api/writing-aid"] = new(_ => Task.FromResult(new MatrixWrite("/writing-aid", new { type = "page", values = EditingClient.PageValues("Een tekst") })), "200", "200", "200", "200"),
        ["POST beheer/api/jobs/{key:guid}/cancel"] = new(desk => Task.FromResult(desk.OnJob()), "403", "403", "403", "200") { IsForAdministrators = true },

        // What someone brings into the library belongs to their organisation.
        ["POST beheer/api/media/"] = new(_ => Task.FromResult(new MatrixWrite($"/media?key={Guid.NewGuid()}&name=foto.jpg&copy=true", SampleFiles.Jpeg())), "201", "201", "201", "200") { Files = "201" },
        ["PUT beheer/api/media/{key:guid}/file"] = new(desk => desk.OnFileAsync(), "200", "200", "403", "200") { Files = "200" },
        ["POST beheer/api/media/folders"] = new(_ => Task.FromResult(new MatrixWrite("/media/folders", new { key = Guid.NewGuid(), name = "Map" })), "201", "201", "201", "200") { Files = "201" },
        ["DELETE beheer/api/media/bin"] = new(_ => Task.FromResult(new MatrixWrite("/media/bin?count=0")), "403", "200", "200", "200") { Files = "200" },

        // The film is ready: there is nothing to stop, until it is made again.
        ["DELETE beheer/api/media/{key:guid}/film"] = new(desk => desk.OnFilmAsync("/film"), "422", "422", "403", "422") { Files = "422" },
        ["PUT beheer/api/media/{key:guid}/film/poster"] = new(desk => desk.OnFilmAsync("/film/poster", new { atMilliseconds = 0 }), "200", "200", "403", "200") { Files = "200" },
        ["POST beheer/api/media/{key:guid}/film/still"] = new(desk => desk.OnFilmAsync("/film/still", new { key = Guid.NewGuid(), atMilliseconds = 0, altText = "Een beeld" }), "201", "201", "403", "200") { Files = "201" },
        ["POST beheer/api/media/{key:guid}/film"] = new(desk => desk.OnFilmAsync("/film"), "200", "200", "403", "200") { Files = "200" },
        ["POST beheer/api/media/films/elsewhere"] = new(_ => Task.FromResult(new MatrixWrite("/media/films/elsewhere", new { key = Guid.NewGuid(), address = "https://films.example/1", altText = "Een beeld" })), "422", "422", "422", "422") { Files = "422" },

        // Captions are read and weighed for who edits them, and kept nowhere.
        ["POST beheer/api/captions/read"] = new(_ => Task.FromResult(new MatrixWrite("/captions/read", new { text = Captions })), "200", "200", "200", "200"),
        ["POST beheer/api/captions/import"] = new(_ => Task.FromResult(new MatrixWrite("/captions/import", System.Text.Encoding.UTF8.GetBytes(Captions))), "200", "200", "200", "200"),
        ["POST beheer/api/captions/srt"] = new(_ => Task.FromResult(new MatrixWrite("/captions/srt", new { text = Captions })), "200", "200", "200", "200"),
    };

    private const string Captions = "WEBVTT\n\n00:01.000 --> 00:03.000\nGoedemorgen.\n";

    private static readonly DateTimeOffset ShowcaseHostTomorrow = Support.ShowcaseHost.Today.AddDays(1);
}

/// <summary>Makes what there is to write on: pages and files of nobody's organisation, by an editor who asks nothing else.</summary>
internal sealed class MatrixDesk(EditingSite site, EditingClient maker)
{
    private Guid? film;
    private bool isBinEmptied;

    public Guid Home { get; } = site.Home();

    public async Task<MatrixWrite> OnDraftAsync(string action, object? body = null)
    {
        var key = await maker.CreateAsync(Home, "Een pagina");
        // Of a revision of its own, so that there is an older one.
        var saved = await maker.PutAsync($"/documents/{key}", new { name = "Een pagina", values = EditingClient.PageValues("Een pagina met meer") }, 1);
        return new($"/documents/{key}{action}", body, saved.Revision, key);
    }

    public async Task<MatrixWrite> OnTrashedAsync(string action, object? body = null) => await AfterAsync("trash", null, action, body);

    public async Task<MatrixWrite> OnBinAsync()
    {
        // What other writes left in it would be more than goes at once.
        if (!isBinEmptied) await maker.EmptyBinAsync("/tree/bin");
        isBinEmptied = true;
        var thrown = await OnTrashedAsync("");
        return thrown with { Address = $"/tree/bin?count={(await maker.GetAsync("/tree/bin?take=1")).Json!["total"]}", Revision = null };
    }

    public async Task<MatrixWrite> OnSubmittedAsync(string action) => await AfterAsync("submit", new { comment = "" }, action, new { comment = "Gezien." });

    public async Task<MatrixWrite> OnVersionAsync()
    {
        var draft = await OnDraftAsync("");
        var first = (await maker.GetAsync($"/documents/{draft.Subject}/versions")).Items[^1];
        return draft with { Address = $"/documents/{draft.Subject}/versions/{first["version"]}/restore" };
    }

    public async Task<MatrixWrite> OnLinkAsync()
    {
        var draft = await OnDraftAsync("");
        var made = await maker.PostAsync($"/documents/{draft.Subject}/preview", new { });
        return new($"/documents/{draft.Subject}/preview-links/{made.Json!["id"]}", Subject: draft.Subject);
    }

    public async Task<MatrixWrite> OnManyAsync()
    {
        var draft = await OnDraftAsync("");
        return new("/bulk", new { action = "trash", keys = new[] { draft.Subject } }, Subject: draft.Subject);
    }

    public async Task<MatrixWrite> OnBranchAsync()
    {
        var folder = await maker.CreateAsync(Home, "Een map", "pageFolder", new() { ["heading"] = "Een map" });
        var (one, other) = (await maker.CreateAsync(folder, "Een"), await maker.CreateAsync(folder, "Ander"));
        return new($"/tree/{folder}/sort", new { keys = new[] { other, one } }, Subject: folder);
    }

    public MatrixWrite OnJob()
    {
        var job = site.Host.Services.GetRequiredService<JobLog>().Open(new JobSubject(JobKinds.Branch, $"Een taak {Guid.NewGuid()}", maker.Name), CancellationToken.None);
        return new($"/jobs/{job.Key}/cancel", new { });
    }

    public async Task<MatrixWrite> OnFileAsync()
    {
        var file = await maker.PublishFileAsync(SampleFiles.Jpeg(), "foto.jpg");
        var saved = await maker.PutAsync($"/documents/{file.Key()}", new { name = "Foto", values = (await maker.OpenAsync(file.Key())).Json!["values"] }, (long)file["revision"]!);
        return new($"/media/{file.Key()}/file?name=andere.jpg", SampleFiles.Jpeg(), saved.Revision, file.Key());
    }

    /// <summary>One film for all of them, made ready before it is asked of.</summary>
    public async Task<MatrixWrite> OnFilmAsync(string action, object? body = null)
    {
        if (film is null)
        {
            await site.Host.SkipSamplesAsync();
            var uploaded = await maker.UploadAsync(SampleFilms.Make(), "film.mp4");
            Assert.True(uploaded.Status == System.Net.HttpStatusCode.Created, uploaded.Text);
            film = uploaded.Json!.Key();
            Assert.Equal(1, await site.Host.MakeReadyAsync());
        }

        return new($"/media/{film}{action}", body, Subject: film);
    }

    private async Task<MatrixWrite> AfterAsync(string first, object? said, string action, object? body)
    {
        var draft = await OnDraftAsync("");
        var answer = await maker.PostAsync($"/documents/{draft.Subject}/{first}", said, draft.Revision);
        Assert.True(answer.Status == System.Net.HttpStatusCode.OK, answer.Text);
        return draft with { Address = $"/documents/{draft.Subject}{action}", Body = body, Revision = answer.Revision };
    }
}
