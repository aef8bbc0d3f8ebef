using Microsoft.Extensions.Options;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Takes a file in from a request: as large as it may be, of the kind its name says, and safe to be shown.</summary>
internal sealed class FileIntake(SitePaths paths, UploadStaging staging, UploadTurns turns, FileInspection inspection, IOptions<MediaOptions> options)
{
    private const int DiskFullOnLinux = 28;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);
    private const int RetrySeconds = 5;

    /// <param name="who">Sign-in name of who sends it.</param>
    /// <param name="name">Under which name.</param>
    /// <exception cref="RefusedException">With the answer, when it is not taken.</exception>
    public async Task<ReceivedFile> ReceiveAsync(HttpContext context, string who, FileName name, FileFormat format)
    {
        var limit = format.LimitIn(options.Value);
        switch (context.Request.ContentLength)
        {
            case null:
                throw Refusal(StatusCodes.Status411LengthRequired, "Dit verzoek zegt niet hoe groot het bestand is. Probeer het opnieuw.");
            case 0:
                throw Refusal(StatusCodes.Status415UnsupportedMediaType, "Dit bestand is leeg. Kies een ander bestand.");
            case { } length when length > limit:
                throw TooLarge(format, limit);
            case { } length when new DriveInfo(paths.Data).AvailableFreeSpace - length < options.Value.SpareBytes:
                throw DiskFull();
        }

        using var turn = turns.Take(who, options.Value.UploadsPerPerson);
        if (turn is null)
        {
            context.Response.Headers.RetryAfter = RetrySeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            throw Refusal(StatusCodes.Status429TooManyRequests, $"U verstuurt al {options.Value.UploadsPerPerson} bestanden tegelijk. Wacht tot er een klaar is en probeer het opnieuw.");
        }

        var staged = staging.Open();
        try
        {
            var sha256 = await UploadBody.WriteAsync(context.Request.Body, staged.Content, limit, context.RequestAborted) ?? throw TooLarge(format, limit);
            return await inspection.InspectAsync(staged, format, name, sha256, context.RequestAborted);
        }
        catch (IOException full) when (full.HResult is DiskFullOnLinux or DiskFullOnWindows)
        {
            staged.Dispose();
            throw DiskFull();
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    private static RefusedException TooLarge(FileFormat format, long limit) => Refusal(
        StatusCodes.Status413PayloadTooLarge, $"Dit bestand is te groot. Een {format.Name} is ten hoogste {Megabytes(limit)}. Maak het kleiner en probeer het opnieuw.");

    private static RefusedException DiskFull() =>
        Refusal(StatusCodes.Status507InsufficientStorage, "Er is op de server te weinig ruimte voor dit bestand. Meld het aan de beheerder; er is niets opgeslagen.");

    private static RefusedException Refusal(int status, string detail) => new(OfficeProblem.Of(status, detail));

    private static string Megabytes(long bytes) =>
        bytes >= 1_000_000 ? $"{bytes / 1_000_000} MB" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1_000)} kB");
}
