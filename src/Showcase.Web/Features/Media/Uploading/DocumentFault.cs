namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Why a document is not taken, though it is of the kind that its name says.</summary>
internal enum DocumentFault
{
    /// <summary>It is not whole.</summary>
    Broken,

    /// <summary>It does something when it is opened, or carries what does.</summary>
    Active,

    /// <summary>What is in it cannot be seen.</summary>
    Locked,

    /// <summary>It names who made it where that cannot be taken out.</summary>
    Author,

    /// <summary>It opens files elsewhere.</summary>
    Outside,

    /// <summary>There is far more in it than its length says.</summary>
    Bomb,
}

internal static class DocumentFaults
{
    /// <returns>The reason and how to mend it, for who sends it.</returns>
    public static string Text(this DocumentFault fault) => fault switch
    {
        DocumentFault.Active => "Dit document voert iets uit als iemand het opent: er staat een macro, een script of een ingesloten bestand in. Sla het op zonder, of exporteer het opnieuw als gewone PDF.",
        DocumentFault.Locked => "Dit document is beveiligd, zodat niet te zien is wat erin staat en hulpsoftware het niet kan voorlezen. Sla het op zonder wachtwoord en zonder beperkingen.",
        DocumentFault.Author => "In de eigenschappen van deze PDF staat wie hem maakte, en dat is er hier niet uit te halen. Haal de naam weg (in Word: Bestand, Info, Controleren op problemen, Document controleren) en exporteer de PDF opnieuw.",
        DocumentFault.Outside => "Dit document haalt iets op bij een bestand of adres buiten het document zelf. Verbreek die koppeling en sla het opnieuw op.",
        DocumentFault.Bomb => "Uitgepakt is dit document veel groter dan het bestand. Maak het kleiner of exporteer het als PDF.",
        _ => "Dit bestand is beschadigd of niet helemaal aangekomen. Kijk of u het zelf kunt openen en probeer het opnieuw.",
    };

    public static int Status(this DocumentFault fault) => fault == DocumentFault.Broken ? StatusCodes.Status415UnsupportedMediaType : StatusCodes.Status422UnprocessableEntity;
}
