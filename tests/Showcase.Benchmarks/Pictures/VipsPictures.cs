using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Showcase.Web.Features.Media;

namespace Showcase.Benchmarks.Pictures;

/// <summary>The site's own way, as it is.</summary>
internal sealed class VipsPictures : IPictureLibrary
{
    private readonly RenditionMaker maker = new(Options.Create(new MediaOptions()), NullLogger<RenditionMaker>.Instance);

    public string Name => "NetVips";

    public byte[]? Make(FileInfo original, int width, RenditionFormat format, int quality) =>
        maker.Make(original, width == 0 ? Rendition.AsSent("/media/meting/foto", format) : new Rendition("/media/meting/foto", width, null, new("", "", ""), format) { Quality = quality });
}
