using Microsoft.Extensions.Options;
using NetVips;
using Showcase.Web.Features.Media.Uploading;

namespace Showcase.Web.Features.Media;

/// <summary>Makes a rendition: one thread, no metadata, sRGB. Pixels are read by libvips with four decoders. Called from one place at a time.</summary>
internal sealed class RenditionMaker(IOptions<MediaOptions> options, ILogger<RenditionMaker> logger)
{
    // As text, because libvips 8.18.7 forgets the failOn argument of thumbnail_source (seen 22 November 2026)
    private const string RefuseHalfFiles = "[fail_on=truncated]";

    /// <returns>The encoded picture, or nothing when the file is no picture we take.</returns>
    public byte[]? Make(FileInfo original, Rendition rendition)
    {
        if (!rendition.Format.IsRaster())
        {
            return Rewritten(original, rendition.Format);
        }

        DecoderSetup.Once(logger);
        try
        {
            if (!PictureContent.IsPicture(original))
            {
                return null;
            }

            var size = Measure(original);
            if ((long)size.Width * size.Height > options.Value.MaxPixels)
            {
                logger.LogWarning("{File} has {Width} × {Height} pixels; that is more than we take.", original.Name, size.Width, size.Height);
                return null;
            }

            if (RenditionPlan.Of(rendition, size) is not { } plan)
            {
                return null;
            }

            using var picture = Resize(original, plan);
            return PictureEncoder.Write(picture, rendition);
        }
        catch (VipsException refused)
        {
            logger.LogWarning("{Path} is not a picture that can be shown: {Reason}", rendition.Path, refused.Message.Trim());
            return null;
        }
    }

    /// <summary>What the header says of the size, before anything is decoded; nothing when it is no picture we take.</summary>
    public PixelSize? SizeOf(FileInfo original)
    {
        DecoderSetup.Once(logger);
        try
        {
            return PictureContent.IsPicture(original) ? Measure(original) : null;
        }
        catch (VipsException)
        {
            return null;
        }
    }

    // What moves and what is drawn by words has no pixels for libvips
    private byte[]? Rewritten(FileInfo original, RenditionFormat format)
    {
        var limit = format == RenditionFormat.Gif ? options.Value.MaxPictureBytes : options.Value.MaxDrawingBytes;
        if (original.Length > limit)
        {
            return null;
        }

        using var source = original.OpenRead();
        using var target = new MemoryStream();
        var isDone = format == RenditionFormat.Gif ? GifRewriter.Rewrite(source, target, options.Value.MaxPixels * GifStructure.MostLargeFrames) : DrawingSanitizer.Clean(source, target) is not null;
        return isDone ? target.ToArray() : null;
    }

    private static PixelSize Measure(FileInfo original)
    {
        using var source = Source.NewFromFile(original.FullName);
        using var header = Image.NewFromSource(source, access: Enums.Access.Sequential);

        // Orientations 5 to 8 lie on their side
        var isTurned = header.Contains("orientation") && header.Get("orientation") is int and >= 5;
        return isTurned ? new(header.Height, header.Width) : new(header.Width, header.Height);
    }

    // What is sRGB already would be converted all the same, which takes five times as long as making it smaller
    private static bool HasOwnColours(FileInfo original)
    {
        using var source = Source.NewFromFile(original.FullName);
        using var header = Image.NewFromSource(source, access: Enums.Access.Sequential);
        return header.Contains("icc-profile-data") || header.Interpretation != Enums.Interpretation.Srgb;
    }

    private static Image Resize(FileInfo original, RenditionPlan plan)
    {
        var fullWidth = Math.Max(plan.Width, (int)Math.Round(plan.Width / plan.Box.Width));
        var fullHeight = Math.Max(plan.Height, (int)Math.Round(plan.Height / plan.Box.Height));

        using var source = Source.NewFromFile(original.FullName);
        var full = Image.ThumbnailSource(source, fullWidth, height: fullHeight, size: Enums.Size.Force, optionString: RefuseHalfFiles, outputProfile: HasOwnColours(original) ? "srgb" : null);
        if (fullWidth == plan.Width && fullHeight == plan.Height)
        {
            return plan.Sheet is { } sheet ? OnSheet(full, sheet) : full;
        }

        using (full)
        {
            var left = Math.Clamp((int)Math.Round(plan.Box.Left * fullWidth), 0, fullWidth - plan.Width);
            var top = Math.Clamp((int)Math.Round(plan.Box.Top * fullHeight), 0, fullHeight - plan.Height);
            return full.ExtractArea(left, top, plan.Width, plan.Height);
        }
    }

    private static Image OnSheet(Image picture, PixelSize sheet)
    {
        using (picture)
        using (var coloured = picture.Colourspace(Enums.Interpretation.Srgb))
        using (var seen = coloured.HasAlpha() ? coloured.Copy() : coloured.Bandjoin([255]))
        {
            return seen.Gravity(Enums.CompassDirection.Centre, sheet.Width, sheet.Height, extend: Enums.Extend.Background, background: [255, 255, 255, 0]);
        }
    }
}

/// <summary>As it is shown, turned upright.</summary>
internal readonly record struct PixelSize(int Width, int Height);
