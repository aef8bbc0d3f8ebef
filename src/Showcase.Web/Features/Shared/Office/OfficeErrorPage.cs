namespace Showcase.Web.Features.Shared.Office;

/// <summary>What someone at work reads when a page is not there, a form was refused or making the answer failed.</summary>
/// <param name="Explanation">What happened and what to do now.</param>
/// <param name="Head">With the title.</param>
internal sealed record OfficeErrorPage(OfficeHead Head, string Explanation) : IOfficePage
{
    /// <summary>True for someone who has to sign in first.</summary>
    public bool IsSignedOut { get; private init; }

    public static OfficeErrorPage For(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Of("U bent niet meer aangemeld", "Wat u verstuurde, is niet opgeslagen. Meld u aan en verstuur het dan opnieuw.") with { IsSignedOut = true },
        StatusCodes.Status403Forbidden => Of("Dit mag u niet", "Uw rol of uw rechten laten dit niet toe. Vraag een beheerder als u dit voor uw werk nodig hebt."),
        StatusCodes.Status404NotFound => Of("Dit is er niet", "Misschien is het verwijderd of zit er een typfout in het adres."),
        StatusCodes.Status409Conflict or StatusCodes.Status412PreconditionFailed => Of("Dit is intussen veranderd", "Iemand anders wijzigde hetzelfde. Ga terug, kijk wat er nu staat en verstuur het zo nodig opnieuw."),
        StatusCodes.Status413PayloadTooLarge => Of("Dit is te groot", "Wat u verstuurde, is groter dan hier mag. Kies een kleiner bestand of een kortere tekst."),
        StatusCodes.Status429TooManyRequests => Of("Even wachten", "Er kwam in korte tijd veel van u. Wacht een minuut en probeer het opnieuw."),
        StatusCodes.Status503ServiceUnavailable => Of("Dit lukt nu even niet", "De opslag is tijdelijk niet bereikbaar. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw."),
        >= StatusCodes.Status500InternalServerError => Of("Er ging iets mis", "Dat ligt niet aan u, en de fout is vastgelegd. Kijk of uw wijziging is opgeslagen voor u het opnieuw probeert."),
        _ => Of("Dit kwam niet goed aan", "Er is niets gewijzigd. Laad de pagina opnieuw en probeer het nog eens."),
    };

    private static OfficeErrorPage Of(string title, string explanation) => new(new OfficeHead(title), explanation);
}
