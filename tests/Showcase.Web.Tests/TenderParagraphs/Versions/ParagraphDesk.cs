using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Content;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Persistence;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Versions;

/// <summary>Writes paragraphs into a site the way an editor does.</summary>
internal sealed class ParagraphDesk(ShowcaseHost host)
{
    private static readonly Guid VersionNote = new("1cddb3d1-580c-5e01-a07b-a3eac8b9e280");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ContentWriter Writer => host.Services.GetRequiredService<ContentWriter>();

    /// <summary>A version in the list of versions.</summary>
    /// <param name="Markup">Its text, or nothing to leave that empty.</param>
    internal sealed record Note(string Version, string Date, string Text, string? Markup = null);

    /// <summary>Saves a draft; makes the paragraph when it is not there yet.</summary>
    public async Task<StoredDocument> SaveAsync(Guid key, string name, string version, string markup, params Note[] notes)
    {
        var stored = await FindAsync(key);
        return await SaveAsync(key, name, Values(name, version, markup, BlocksOf(notes)), stored);
    }

    public async Task<StoredDocument> ChangeAsync(Guid key, Action<DocumentValues> change)
    {
        var stored = (await FindAsync(key))!;
        var values = stored.Draft.Values.Copy();
        change(values);
        return await SaveAsync(key, stored.Draft.Name, values, stored);
    }

    public async Task PublishAsync(Guid key)
    {
        var outcome = await TryPublishAsync(key);
        Assert.True(outcome.Status == StoreStatus.Done, string.Join(" | ", outcome.Reasons));
    }

    public Task<StoreOutcome> TryPublishAsync(Guid key) => Writer.PublishAsync(key, null, Cancellation);

    public Task<StoreOutcome> UnpublishAsync(Guid key) => Writer.UnpublishAsync(key, null, Cancellation);

    public async Task<StoredDocument?> FindAsync(Guid key)
    {
        await using var database = await host.Services.GetRequiredService<IDbContextFactory<ShowcaseDbContext>>().CreateDbContextAsync(Cancellation);
        return await StoredDocuments.FindAsync(database, key, Cancellation);
    }

    public T Read<T>(Func<IPublishedSite, T> read)
    {
        using var scope = host.Services.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<IPublishedSite>());
    }

    public static string RichText(string markup) => JsonSerializer.Serialize(new { markup });

    /// <summary>A block list as Umbraco stores it.</summary>
    public static string BlocksOf(params Note[] notes)
    {
        var keys = notes.Select(_ => Guid.NewGuid()).ToArray();
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["contentData"] = notes.Select((note, index) => new { contentTypeKey = VersionNote, key = keys[index], values = ValuesOf(note) }),
            ["settingsData"] = Array.Empty<object>(),
            ["expose"] = keys.Select(key => new { contentKey = key }),
            ["Layout"] = new Dictionary<string, object> { ["Umbraco.BlockList"] = keys.Select(key => new { contentKey = key }) },
        });
    }

    private static IEnumerable<object> ValuesOf(Note note)
    {
        yield return new { alias = "version", value = note.Version };
        yield return new { alias = "date", value = note.Date + "T00:00:00" };
        yield return new { alias = "note", value = note.Text };
        if (note.Markup is { } markup)
        {
            yield return new { alias = "clause", value = RichText(markup) };
        }
    }

    private async Task<StoredDocument> SaveAsync(Guid key, string name, DocumentValues values, StoredDocument? stored)
    {
        var library = Read(site => site.FindByPath("/paragrafen"))!.Key;
        var outcome = await Writer.SaveAsync(new DocumentDraft(key, "tenderParagraph", library, name, values, stored?.Revision, "test"), Cancellation);
        Assert.True(outcome.Status == StoreStatus.Done, string.Join(" | ", outcome.Reasons));
        return outcome.Document!;
    }

    private static DocumentValues Values(string name, string version, string markup, string versions)
    {
        var values = new DocumentValues();
        values.Set("title", name);
        values.Set("summary", "Een samenvatting die lang genoeg is om te tonen.");
        foreach (var alias in new[] { "explanation", "contractorText", "legalBasis", "proportionality", "proof" })
        {
            values.Set(alias, RichText("<p>Tekst.</p>"));
        }

        values.Set("clause", RichText(markup));
        values.Set("number", "0");
        values.Set("tenderPhase", "[\"contract\"]");
        values.Set("contractKinds", "[\"diensten\"]");
        values.Set("role", "[\"hoofdtekst\"]");
        values.Set("thresholdFit", "[\"vanaf de drempel\"]");
        values.Set("labourFit", "[\"gewoon aandeel\"]");
        values.Set("approach", "[\"verplicht\"]");
        values.Set("version", version);
        values.Set("validFrom", "2024-02-01T00:00:00");
        values.Set("versions", versions);
        return values;
    }
}
