using System.Text.Json;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>Reads the stored configuration of a data type into Umbraco's own configuration classes.</summary>
internal static class DataTypeConfigurations
{
    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        [Aliases.BlockList] = typeof(BlockListConfiguration),
        [Aliases.CheckBoxList] = typeof(ValueListConfiguration),
        [Aliases.ContentPicker] = typeof(ContentPickerConfiguration),
        [Aliases.DateTime] = typeof(DateTimeConfiguration),
        [Aliases.DropDownListFlexible] = typeof(DropDownFlexibleConfiguration),
        [Aliases.Label] = typeof(LabelConfiguration),
        [Aliases.MediaPicker3] = typeof(MediaPicker3Configuration),
        [Aliases.MultiNodeTreePicker] = typeof(MultiNodePickerConfiguration),
        [Aliases.MultipleTextstring] = typeof(MultipleTextStringConfiguration),
        [Aliases.MultiUrlPicker] = typeof(MultiUrlPickerConfiguration),
        [Aliases.RadioButtonList] = typeof(ValueListConfiguration),
        [Aliases.RichText] = typeof(RichTextConfiguration),
        [Aliases.Slider] = typeof(SliderConfiguration),
        [Aliases.Tags] = typeof(TagConfiguration),
        [Aliases.TextArea] = typeof(TextAreaConfiguration),
        [Aliases.TextBox] = typeof(TextboxConfiguration),
        [Aliases.UploadField] = typeof(FileUploadConfiguration),
    };

    /// <summary>The configuration object; a plain dictionary for editors that Umbraco's core has no class for.</summary>
    public static object? Read(string editorAlias, string json)
    {
        var type = Types.GetValueOrDefault(editorAlias, typeof(Dictionary<string, object>));
        try
        {
            return JsonSerializer.Deserialize(json, type, UmbracoJson.Options);
        }
        catch (JsonException)
        {
            // A configuration written by another version: the editor's defaults keep the content readable.
            return Activator.CreateInstance(type);
        }
    }
}
