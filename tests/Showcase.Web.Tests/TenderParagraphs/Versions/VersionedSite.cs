using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.TenderParagraphs.Versions;

/// <summary>A site with a paragraph of three versions, a variant of it, one that was withdrawn and one that never was public. Tests only read it.</summary>
public sealed class VersionedSite : IAsyncLifetime
{
    public const string Path = "/paragrafen/schoolbezoek";
    public const string VariantPath = "/paragrafen/schoolbezoek-variant";

    public ShowcaseHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await ShowcaseHost.StartAsync();
        var (desk, key) = (new ParagraphDesk(Host), Guid.NewGuid());
        ParagraphDesk.Note first = new("1.0.0", "2024-02-01", "Eerste versie."), second = new("1.1.0", "2025-03-01", "Nieuwe datum bij uitval."), third = new("2.0.0", "2026-05-04", "Verslag is niet meer nodig.");
        await PublishAsync(desk, key, "Schoolbezoek", "1.0.0", SchoolClause.Old, first);
        await PublishAsync(desk, key, "Schoolbezoek", "1.1.0", SchoolClause.Middle, first, second);
        await PublishAsync(desk, key, "Schoolbezoek", "2.0.0", SchoolClause.New, first, second, third);

        var variant = Guid.NewGuid();
        await desk.SaveAsync(variant, "Schoolbezoek variant", "1.0.0", SchoolClause.Variant, first);
        await desk.ChangeAsync(variant, values => values.Set("baseParagraph", $"umb://document/{key:N}"));
        await desk.PublishAsync(variant);

        var gone = Guid.NewGuid();
        await PublishAsync(desk, gone, "Ingetrokken tekst", "1.0.0", "<p>Deze tekst van zeven woorden is ingetrokken.</p>", first);
        await desk.UnpublishAsync(gone);
        await desk.SaveAsync(Guid.NewGuid(), "Geheim concept", "1.0.0", "<p>Niemand mag dit geheime concept al lezen.</p>", first);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static async Task PublishAsync(ParagraphDesk desk, Guid key, string name, string version, string markup, params ParagraphDesk.Note[] notes)
    {
        await desk.SaveAsync(key, name, version, markup, notes);
        await desk.PublishAsync(key);
    }
}
