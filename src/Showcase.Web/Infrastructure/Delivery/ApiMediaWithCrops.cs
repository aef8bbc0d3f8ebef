using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Showcase.Web.Infrastructure.Delivery;

/// <summary>A media item as a picker shows it: Umbraco's answer with the focal point and the crops that apply there.</summary>
/// <remarks>Umbraco keeps its own class for this outside its core package; member names and order are those of its answers.</remarks>
internal class ApiMediaWithCrops(IApiMedia inner, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops) : IApiMediaWithCrops
{
    public Guid Id => inner.Id;

    public string Name => inner.Name;

    public string MediaType => inner.MediaType;

    public string Url => inner.Url;

    public string? Extension => inner.Extension;

    public int? Width => inner.Width;

    public int? Height => inner.Height;

    public int? Bytes => inner.Bytes;

    public IDictionary<string, object?> Properties => inner.Properties;

    public ImageFocalPoint? FocalPoint => focalPoint;

    public IEnumerable<ImageCrop>? Crops => crops;
}
