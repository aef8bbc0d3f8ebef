using System.Globalization;
using Showcase.Core.Consent;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;

namespace Showcase.Web.Features.Media.Library;

/// <summary>What the stored values of a media item say of its file.</summary>
internal sealed record MediaFacts(StoredPicture? File, string? Extension, long? Bytes, int? Width, int? Height, string? AltText, string? Portrayal)
{
    public const string FileProperty = "umbracoFile";
    public const string ExtensionProperty = "umbracoExtension";
    public const string BytesProperty = "umbracoBytes";
    public const string WidthProperty = "umbracoWidth";
    public const string HeightProperty = "umbracoHeight";
    public const string AltTextProperty = "altText";

    /// <summary>Nothing when the file is of no kind that is taken.</summary>
    public FileFormat? Format => Extension is null ? null : FileFormat.Named(Extension);

    public static MediaFacts Of(DocumentValues values)
    {
        var file = StoredPicture.Read(values.Get(FileProperty));
        var extension = values.Get(ExtensionProperty) is { Length: > 0 } stored ? stored : System.IO.Path.GetExtension(file?.Src ?? "").TrimStart('.');
        return new(file, extension.Length > 0 ? extension.ToLowerInvariant() : null, Number(values.Get(BytesProperty)), (int?)Number(values.Get(WidthProperty)), (int?)Number(values.Get(HeightProperty)), values.Get(AltTextProperty), PortrayalChoice.Word(values.Get(PortrayalChoice.Property)));
    }

    private static long? Number(string? stored) => long.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= int.MaxValue * 1000L ? number : null;
}
