namespace Showcase.Web.Features.Shared;

/// <summary>The fixed menus of the site.</summary>
internal static class Navigation
{
    public static readonly Crumb Stories = new("Verhalen", "/verhalen");
    public static readonly Crumb Videos = new("Video’s", "/videos");
    public static readonly Crumb Paragraphs = new("Paragrafen", "/paragrafen");
    public static readonly Crumb Results = new("Resultaten", "/resultaten");
    public static readonly Crumb Agenda = new("Agenda", "/agenda");

    public static readonly IReadOnlyList<Crumb> Main = [Stories, Videos, Paragraphs, Results, Agenda];

    public static readonly IReadOnlyList<LinkGroup> Footer =
    [
        new("voet-voor", "Voor u gemaakt",
        [
            new("Ik zoek werk", "/voor/doelgroep"),
            new("Voor opdrachtgevers", "/voor/opdrachtgevers"),
            new("Voor bedrijven", "/voor/bedrijven"),
            new("Zes succesfactoren", "/zes-succesfactoren"),
        ]),
        new("voet-ontdek", "Ontdek",
        [
            new("Regio’s", "/regio"),
            new("Organisaties", "/organisaties"),
            new("Rapportages", "/rapportages"),
            new("Verhalen als RSS", "/feeds/verhalen.rss"),
            new("Verhalen als Atom", "/feeds/verhalen.atom"),
        ]),
        new("voet-over", "Over deze site",
        [
            new("Over deze site", "/over-deze-site"),
            new("Toegankelijkheid", "/toegankelijkheid"),
            new("Privacy", "/privacy"),
        ]),
    ];
}

/// <summary>A titled group of links; the identifier names its heading.</summary>
internal sealed record LinkGroup(string Id, string Title, IReadOnlyList<Crumb> Items);
