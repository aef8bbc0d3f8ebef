namespace Showcase.Web.Infrastructure.Health;

/// <summary>Whether the data folder has room.</summary>
internal sealed class DiskHealth(SitePaths paths) : IHealthPart
{
    public const long LittleBytes = 2_000_000_000;
    public const long NothingBytes = 200_000_000;
    private const double LittleShare = 0.1;

    public string Title => "Schijf";

    public int Order => 40;

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var drive = new DriveInfo(paths.Data);
        return Task.FromResult(Of(drive.AvailableFreeSpace, drive.TotalSize) with
        {
            Facts = [new("Vrij", Megabytes(drive.AvailableFreeSpace)), new("Totaal", Megabytes(drive.TotalSize)), new("Gegevensmap", paths.Data)],
        });
    }

    public static HealthFinding Of(long freeBytes, long totalBytes) => freeBytes switch
    {
        < NothingBytes => HealthFinding.Bad("De schijf is bijna vol: opslaan mislukt straks.", "Maak nu ruimte op de schijf van de gegevensmap. Lezers blijven de site zien; opslaan werkt weer zodra er ruimte is."),
        < LittleBytes when freeBytes < totalBytes * LittleShare => HealthFinding.Attention("Er is weinig ruimte over.", "Maak ruimte of vergroot de schijf. Gemaakte afbeeldingsformaten en de zoekindex mogen weg: die maakt de site opnieuw."),
        _ => HealthFinding.Good("Er is genoeg ruimte."),
    };

    private static string Megabytes(long bytes) => HealthWords.Size(bytes);
}
