using NetVips;

namespace Showcase.Web.Features.Media;

/// <summary>Brings libvips to where it may be given files of others: four decoders, one thread, nothing kept. Only when the first picture comes: a site that serves ready files never loads the library.</summary>
internal static class DecoderSetup
{
    private static readonly Lock Setup = new();
    private static bool isDone;

    public static void Once(ILogger logger)
    {
        lock (Setup)
        {
            if (isDone)
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

            isDone = true;
        }
    }
}
