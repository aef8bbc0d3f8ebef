using Microsoft.Extensions.Options;
using Showcase.Web.Features.Media.Films;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>Looks at what came in before anyone else gets to see it.</summary>
internal sealed class FileInspection(RenditionMaker maker, OfficeThumbnails thumbnails, FilmIntake films, IOptions<MediaOptions> options)
{
    private const string Broken = "Dit bestand is beschadigd of niet helemaal aangekomen. Kijk of u het zelf kunt openen en probeer het opnieuw.";

    private readonly Lock reading = new();

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
            { Extension: "gif" } => Unmoved(staged, format, name, sha256),
            { Kind: FileKind.Film } => await films.InspectAsync(staged, format, name, sha256, cancellationToken),
            { Kind: FileKind.Picture } => await DrawnAsync(staged, format, name, sha256, cancellationToken),
            { Extension: "pdf" or "docx" or "xlsx" or "odt" } => Read(staged, format, name, sha256),
            _ => new(staged, format, name, sha256, sha256, null),
        };
    }

    private static ReceivedFile Clean(StagedFile staged, FileFormat format, FileName name, string sha256)
    {
        if (CleanCopy(staged, DrawingSanitizer.Clean) is not { } size)
        {
            throw Refusal("Dit is geen SVG-tekening die kan worden gelezen. Bewaar haar opnieuw als gewone SVG, of kies een PNG.");
        }

        staged.UseCleanCopy();
        return new(staged, format, name, UploadBody.HashOf(staged.Content), sha256, new(size.Width, size.Height));
    }

    private ReceivedFile Unmoved(StagedFile staged, FileFormat format, FileName name, string sha256)
    {
        var size = SizeOfGif(staged);
        if (!CleanCopy(staged, (source, target) => GifRewriter.Rewrite(source, target, MostGifPixels)))
        {
            throw Refusal(Broken);
        }

        staged.UseCleanCopy();
        return new(staged, format, name, UploadBody.HashOf(staged.Content), sha256, size);
    }

    private ReceivedFile Read(StagedFile staged, FileFormat format, FileName name, string sha256)
    {
        // A document is in memory whole for a moment; two of them are not
        lock (reading)
        {
            if (CleanCopy(staged, (source, target) => format.Extension == "pdf" ? CleanPdf(source, target) : PackedDocument.Rewrite(source, target, options.Value.MaxUnpackedBytes)) is { } fault)
            {
                throw Refusal(fault.Text(), fault.Status());
            }
        }

        staged.UseCleanCopy();
        return new(staged, format, name, UploadBody.HashOf(staged.Content), sha256, null);
    }

    private static DocumentFault? CleanPdf(FileStream source, FileStream target)
    {
        var content = PictureMetadata.Take(source, (int)source.Length);
        var fault = PdfMetadata.Clean(content, out var length);
        target.Write(content, 0, fault is null ? length : 0);
        return fault;
    }

    private static T CleanCopy<T>(StagedFile staged, Func<FileStream, FileStream, T> write)
    {
        using var source = new FileStream(staged.Content.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024);
        using var target = new FileStream(staged.CleanCopy.FullName, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024);
        var written = write(source, target);
        target.Flush(flushToDisk: true);
        return written;
    }

    private long MostGifPixels => options.Value.MaxPixels * GifStructure.MostLargeFrames;

    private PixelSize SizeOfGif(StagedFile staged)
    {
        using var stream = staged.Content.OpenRead();
        var (width, height, pixels) = GifStructure.Read(stream) ?? throw Refusal(Broken);
        var size = WithinLimit(new(width, height));
        return pixels <= MostGifPixels ? size
            : throw Refusal("Deze bewegende afbeelding is te lang. Maak er een film van (MP4).", StatusCodes.Status422UnprocessableEntity);
    }

    private PixelSize SizeOf(StagedFile staged) => WithinLimit(maker.SizeOf(staged.Content) ?? throw Refusal(Broken));

    private PixelSize WithinLimit(PixelSize size) => (long)size.Width * size.Height <= options.Value.MaxPixels ? size : throw Refusal(
        $"Deze afbeelding heeft {size.Width} bij {size.Height} pixels; dat is meer dan {options.Value.MaxPixels / 1_000_000} miljoen. Maak haar kleiner en probeer het opnieuw.", StatusCodes.Status422UnprocessableEntity);

    private async Task<ReceivedFile> DrawnAsync(StagedFile staged, FileFormat format, FileName name, string sha256, CancellationToken cancellationToken)
    {
        var size = SizeOf(staged);
        var received = new ReceivedFile(staged, format, name, Strip(staged, format), sha256, size);
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
        if (!CleanCopy(staged, (source, target) => PictureMetadata.Strip(format, source, target)))
        {
            throw Refusal(Broken);
        }

        staged.UseCleanCopy();
        return UploadBody.HashOf(staged.Content);
    }

    private static RefusedException Refusal(string detail, int status = StatusCodes.Status415UnsupportedMediaType) => new(OfficeProblem.Of(status, detail));
}
