namespace Showcase.Browser.Tests;

/// <summary>One address for each kind of page.</summary>
/// <param name="Name">Name of its screenshots.</param>
internal sealed record Template(string Name, string Path)
{
    public override string ToString() => Path;
}

internal static class Templates
{
    public static readonly IReadOnlyList<Template> Main =
    [
        new("home", "/"),
        new("verhalen", "/verhalen"),
        new("verhaal", "/verhalen/van-bijstand-naar-boomverzorger"),
        new("video", "/videos/mijn-eerste-werkdag"),
        new("paragraaf", "/paragrafen/contractvoorwaarde-vijf-procent"),
        new("versie", "/paragrafen/contractvoorwaarde-vijf-procent/versies/1.0.0"),
        new("verschil", "/paragrafen/contractvoorwaarde-vijf-procent/verschil?van=1.0.0&naar=1.2.0"),
        new("controleren", "/paragrafen/controleren"),
        new("samenstellen", "/paragrafen/samenstellen?organisatie=GM9101&soort=diensten&waarde=600000&looptijd=24&arbeid=60&p=contractvoorwaarde-vijf-procent&p=monitoring-en-rapportage"),
        new("resultaten", "/resultaten"),
        new("resultaat", "/resultaten/plaatsingen"),
        new("resultaat-gebied", "/resultaten/plaatsingen?gebied=AM91"),
        new("gebied", "/resultaten/gebied/am91"),
        new("uitgaven", "/resultaten/uitgaven"),
        new("uitgave", "/resultaten/uitgaven/2"),
        new("bevroren", "/resultaten/gerealiseerd?gebied=AM91&periode=2026-Q2&uitgave=1"),
        new("insluiten-cijfer", "/resultaten/insluiten/plaatsingen?gebied=AM91&soort=cijfer"),
        new("insluiten-grafiek", "/resultaten/insluiten/plaatsingen?gebied=AM91&soort=grafiek"),
        new("regio", "/regio/merelland"),
        new("doelgroep", "/voor/doelgroep"),
        new("zoeken", "/zoeken?q=groen"),
        new("niet-gevonden", "/bestaat-niet"),
    ];
}
