using Microsoft.Extensions.Options;
using NetVips;

namespace Showcase.Web.Features.Media;

/// <summary>Makes a rendition with libvips: one thread, four decoders, no metadata, sRGB. Called from one place at a time.</summary>
internal sealed class RenditionMaker(IOptions<MediaOptions> options, ILogger<RenditionMaker> logger)
{
    // As text, because libvips 8.18.7 forgets the failOn argument of thumbnail_source (seen 22 November 2026)
    private const string RefuseHalfFiles = "[fail_on=truncated]";

    private static readonly Lock Setup = new();
    private static bool isSetUp;

    /// <returns>The encoded picture, or nothing when the file is no picture we take.</returns>
    public byte[]? Make(FileInfo original, Rendition rendition)
    {
        SetUp();
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

            using var picture = Resize(original, size, rendition);
            return picture is null ? null : Encode(picture, rendition.Format);
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
        SetUp();
        try
        {
            return PictureContent.IsPicture(original) ? Measure(original) : null;
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static PixelSize Measure(FileInfo original)
    {
        using var source = Source.NewFromFile(original.FullName);
        using var header = Image.NewFromSource(source, access: Enums.Access.Sequential);

        // Orientations 5 to 8 lie on their side
        var isTurned = header.Contains("orientation") && header.Get("orientation") is int and >= 5;
        return isTurned ? new(header.Height, header.Width) : new(header.Width, header.Height);
    }

    private static Image? Resize(FileInfo original, PixelSize size, Rendition rendition)
    {
        double? ratio = rendition.Height is { } wanted ? (double)rendition.Width / wanted : null;
        if (CropBox.Of(rendition.View, size.Width, size.Height, ratio) is not { } box)
        {
            return null;
        }

        // Never larger than what was photographed
        var width = Math.Max(1, Math.Min(rendition.Width, (int)(size.Width * box.Width)));
        var height = Math.Max(1, ratio is { } value ? (int)Math.Round(width / value) : (int)Math.Round((double)width * size.Height / size.Width));
        var fullWidth = Math.Max(width, (int)Math.Round(width / box.Width));
        var fullHeight = Math.Max(height, (int)Math.Round(height / box.Height));

        using var source = Source.NewFromFile(original.FullName);
        var full = Image.ThumbnailSource(source, fullWidth, height: fullHeight, size: Enums.Size.Force, optionString: RefuseHalfFiles, outputProfile: "srgb");
        if (fullWidth == width && fullHeight == height)
        {
            return full;
        }

        using (full)
        {
            var left = Math.Clamp((int)Math.Round(box.Left * fullWidth), 0, fullWidth - width);
            var top = Math.Clamp((int)Math.Round(box.Top * fullHeight), 0, fullHeight - height);
            return full.ExtractArea(left, top, width, height);
        }
    }

    private static byte[] Encode(Image picture, RenditionFormat format)
    {
        switch (format)
        {
            case RenditionFormat.Avif:
                return picture.HeifsaveBuffer(q: 50, effort: 2, compression: Enums.ForeignHeifCompression.Av1, keep: Enums.ForeignKeep.None);
            case RenditionFormat.Webp:
                return picture.WebpsaveBuffer(q: 75, effort: 3, keep: Enums.ForeignKeep.None);
            default:
                using (var opaque = picture.HasAlpha() ? picture.Flatten(background: [255, 255, 255]) : picture.Copy())
                {
                    return opaque.JpegsaveBuffer(q: 78, interlace: true, optimizeCoding: true, keep: Enums.ForeignKeep.None);
                }
        }
    }

    // Only when the first rendition is made: a site that serves ready files never loads the library
    private void SetUp()
    {
        lock (Setup)
        {
            if (isSetUp)
            {
                return;
            }

            if (!ModuleInitializer.VipsInitialized || !NetVips.NetVips.AtLeastLibvips(8, 18))
            {
                throw new InvalidOperationException("The libvips that came with the site was not loaded; another one on this machine may be in the way.", ModuleInitializer.Exception);
            }

            NetVips.NetVips.Concurrency = 1;
            Cache.Max = 0;
            Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, message) => logger.LogDebug("libvips: {Message}", message));
            NetVips.NetVips.BlockUntrusted = true;
            Operation.Block("VipsForeignLoad", true);
            foreach (var loader in new[] { "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif" })
            {
                Operation.Block(loader, false);
            }

            isSetUp = true;
        }
    }
}

/// <summary>As it is shown, turned upright.</summary>
internal readonly record struct PixelSize(int Width, int Height);
