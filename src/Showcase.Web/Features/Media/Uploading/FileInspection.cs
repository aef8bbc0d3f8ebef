using Microsoft.Extensions.Options;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Looks at what came in before anyone else gets to see it.</summary>
internal sealed class FileInspection(RenditionMaker maker, OfficeThumbnails thumbnails, FilmIntake films, IOptions<MediaOptions> options)
{
    /// <summary>So many frames of the largest size that is taken, or more that are smaller.</summary>
    private const int MostFrames = 10;

    private const string Broken = "Dit bestand is beschadigd of niet helemaal aangekomen. Kijk of u het zelf kunt openen en probeer het opnieuw.";

    /// <exception cref="RefusedException">It is not what its name says, or not safe.</exception>
    public async Task<ReceivedFile> InspectAsync(StagedFile staged, FileFormat format, FileName name, string sha256, CancellationToken cancellationToken)
    {
        if (format.Kind == FileKind.Drawing)
        {
            return Clean(staged, format, name, sha256);
        }

        if (!FileContent.Is(format, staged.Content))
        {
            throw Refusal($"De inhoud van dit bestand is geen {format.Name}, al zegt de naam van wel. {FileFormat.Allowed}");
        }

        return format switch
        {
            { Extension: "gif" } => new(staged, format, name, sha256, sha256, SizeOfGif(staged)),
            { Kind: FileKind.Film } => await films.InspectAsync(staged, format, name, sha256, cancellationToken),
            { Kind: FileKind.Picture } => await DrawnAsync(staged, format, name, sha256, cancellationToken),
            _ => new(staged, format, name, sha256, sha256, null),
        };
    }

    private static ReceivedFile Clean(StagedFile staged, FileFormat format, FileName name, string sha256)
    {
        (int Width, int Height)? size;
        using (var source = staged.Content.OpenRead())
        using (var target = new FileStream(staged.CleanCopy.FullName, FileMode.CreateNew, FileAccess.Write))
        {
            size = DrawingSanitizer.Clean(source, target);
            target.Flush(flushToDisk: true);
        }

        if (size is not { } known)
        {
            throw Refusal("Dit is geen SVG-tekening die kan worden gelezen. Bewaar haar opnieuw als gewone SVG, of kies een PNG.");
        }

        staged.UseCleanCopy();
        return new(staged, format, name, UploadBody.HashOf(staged.Content), sha256, new(known.Width, known.Height));
    }

    private PixelSize SizeOfGif(StagedFile staged)
    {
        using var stream = staged.Content.OpenRead();
        var (width, height, pixels) = GifStructure.Read(stream) ?? throw Refusal(Broken);
        var size = WithinLimit(new(width, height));
        return pixels <= options.Value.MaxPixels * MostFrames ? size
            : throw Refusal("Deze bewegende afbeelding is te lang. Maak er een film van (MP4).", StatusCodes.Status422UnprocessableEntity);
    }

    private PixelSize SizeOf(StagedFile staged) => WithinLimit(maker.SizeOf(staged.Content) ?? throw Refusal(Broken));

    private PixelSize WithinLimit(PixelSize size) => (long)size.Width * size.Height <= options.Value.MaxPixels ? size : throw Refusal(
        $"Deze afbeelding heeft {size.Width} bij {size.Height} pixels; dat is meer dan {options.Value.MaxPixels / 1_000_000} miljoen. Maak haar kleiner en probeer het opnieuw.", StatusCodes.Status422UnprocessableEntity);

    private async Task<ReceivedFile> DrawnAsync(StagedFile staged, FileFormat format, FileName name, string sha256, CancellationToken cancellationToken)
    {
        var size = SizeOf(staged);
        var received = new ReceivedFile(staged, format, name, PictureMetadata.Knows(format) ? Strip(staged, format) : sha256, sha256, size);
        try
        {
            // A header can be right on a file that ends halfway: only drawing it whole tells.
            await using var drawn = await thumbnails.OpenAsync(received.Path, staged.Content, cancellationToken) ?? throw Refusal(Broken);
            return received;
        }
        catch (RenditionQueueFullException)
        {
            throw Refusal("Het is nu erg druk. Probeer het over een paar seconden opnieuw.", StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static string Strip(StagedFile staged, FileFormat format)
    {
        using (var source = new FileStream(staged.Content.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024))
        using (var target = new FileStream(staged.CleanCopy.FullName, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024))
        {
            if (!PictureMetadata.Strip(format, source, target))
            {
                throw Refusal(Broken);
            }

            target.Flush(flushToDisk: true);
        }

        staged.UseCleanCopy();
        return UploadBody.HashOf(staged.Content);
    }

    private static RefusedException Refusal(string detail, int status = StatusCodes.Status415UnsupportedMediaType) => new(OfficeProblem.Of(status, detail));
}
