using Showcase.Core.Media;

namespace Showcase.Web.Features.Media.Uploading;

/// <summary>The inspection of the library for a file in memory, which may go on saying who made it.</summary>
internal sealed class FileSafety : IFileSafety
{
    public string? WhyNot(byte[] file, string extension) => FaultIn(file, extension)?.Text();

    private static DocumentFault? FaultIn(byte[] file, string extension) =>
        extension == "pdf" ? PdfMetadata.FaultIn(file)
        : FileFormat.Named(extension) is { Kind: FileKind.Picture } format && IsWhole(file, format) ? null
        : DocumentFault.Broken;

    private static bool IsWhole(byte[] file, FileFormat format)
    {
        using var source = new MemoryStream(file);
        return PictureMetadata.Strip(format, source, Stream.Null);
    }
}
