using System.Text.Json;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Editing.Captions;

/// <summary>Which properties hold captions: texts whose data type says so in its configuration, so that full Umbraco shows them as text.</summary>
internal static class CaptionProperty
{
    public const string Format = "webvtt";

    public static bool Is(DataTypeDefinition dataType)
    {
        try
        {
            using var config = JsonDocument.Parse(dataType.ConfigJson);
            return config.RootElement.ValueKind == JsonValueKind.Object && config.RootElement.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.String && format.GetString() == Format;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
