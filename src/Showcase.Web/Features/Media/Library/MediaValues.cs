using System.Globalization;
using System.Text.Json;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.ContentStore.Converters;
using Showcase.Web.Infrastructure.Schema;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Features.Media.Library;

/// <summary>Writes what is known of a file into the values of its media item, as Umbraco stores them, where its type has a place for it.</summary>
internal sealed class MediaValues(SiteSchema schema)
{
    // Nearly the same shape: what was cut by hand still fits.
    private const double SameRatio = 0.01;

    public DocumentValues Of(ContentTypeDefinition type, ReceivedFile file, DocumentValues? former)
    {
        var values = former?.Copy() ?? new DocumentValues();
        foreach (var property in schema.PropertiesOf(type))
        {
            switch (property.Alias)
            {
                case MediaFacts.FileProperty:
                    values.Set(property.Alias, schema.FindDataType(property.DataType)?.EditorAlias == Aliases.ImageCropper ? Picture(file, former) : file.Path);
                    break;
                case MediaFacts.ExtensionProperty:
                    values.Set(property.Alias, file.Format.Extension);
                    break;
                case MediaFacts.BytesProperty:
                    values.Set(property.Alias, Number(file.Bytes));
                    break;
                case MediaFacts.WidthProperty:
                    values.Set(property.Alias, file.Size is { Width: > 0 and var width } ? Number(width) : null);
                    break;
                case MediaFacts.HeightProperty:
                    values.Set(property.Alias, file.Size is { Height: > 0 and var height } ? Number(height) : null);
                    break;
            }
        }

        return values;
    }

    public bool Has(ContentTypeDefinition type, string alias) => schema.PropertiesOf(type).Any(property => property.Alias == alias);

    private static string Picture(ReceivedFile file, DocumentValues? former)
    {
        var before = former is null ? null : MediaFacts.Of(former);
        var keeps = before is { Width: { } width, Height: { } height, File: not null } && file.Size is { Width: > 0, Height: > 0 } size
            && Math.Abs(((double)width / height) - ((double)size.Width / size.Height)) < SameRatio;
        return JsonSerializer.Serialize(new StoredPicture(file.Path, keeps ? before!.File!.FocalPoint : null, keeps ? before!.File!.Crops : []), UmbracoJson.Options);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
