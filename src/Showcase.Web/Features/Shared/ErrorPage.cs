namespace Showcase.Web.Features.Shared;

/// <summary>An error in words a visitor can act on.</summary>
public sealed record ErrorPage(int Status, string Title, string Explanation) : IShowcasePage
{
    public PageHead Head { get; } = new(Title, SharedRoutes.ErrorPath(Status)) { IsHidden = true };

    public static ErrorPage For(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "Deze pagina is er niet", "Misschien is het adres veranderd of zit er een typfout in. Zoek hieronder, of begin bij een van de verhalen."),
        StatusCodes.Status410Gone => new(status, "Deze pagina is weggehaald", "Wat hier stond, is er niet meer. Soms vraagt iemand ons om een verhaal weg te halen; dat doen we dan meteen."),
        StatusCodes.Status403Forbidden => new(status, "U mag deze pagina niet zien", "U hebt geen toegang tot deze pagina. Meld u aan met een ander account of ga terug naar de homepage."),
        StatusCodes.Status413PayloadTooLarge => new(status, "Dat is te groot", "Wat u stuurde is groter dan deze site aanneemt. Kies een kleiner bestand of een kortere tekst en probeer het opnieuw."),
        StatusCodes.Status429TooManyRequests => new(status, "Even rustig aan", "Er kwamen in korte tijd veel vragen van uw kant. Wacht een minuut en probeer het dan opnieuw."),
        StatusCodes.Status503ServiceUnavailable => new(status, "Dit lukt nu even niet", "De site is tijdelijk niet helemaal bereikbaar. Probeer het over een paar minuten opnieuw."),
        >= 500 => new(status, "Er ging iets mis", "Dat ligt aan ons, niet aan u. De fout is vastgelegd. Probeer het straks nog een keer."),
        _ => new(status, "Dat kunnen we niet laten zien", "Uw vraag kwam niet goed aan. Ga terug en probeer het opnieuw, of zoek hieronder."),
    };
}
