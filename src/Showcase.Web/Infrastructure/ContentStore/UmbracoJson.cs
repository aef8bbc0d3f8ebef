using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;

namespace Showcase.Web.Infrastructure.ContentStore;

/// <summary>JSON as Umbraco stores it in property values and configurations.</summary>
internal sealed class UmbracoJson : IJsonSerializer
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new UdiConverter() },
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        MaxDepth = 64,
    };

    public string Serialize(object? input) => JsonSerializer.Serialize(input, Options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, Options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        try
        {
            value = input switch
            {
                string text when text.Length > 0 && text[0] is '{' or '[' => Deserialize<T>(text),
                JsonElement element => element.Deserialize<T>(Options),
                _ => null,
            };
        }
        catch (JsonException)
        {
            // Not JSON of this kind: the caller treats the value as plain text.
        }

        return value is not null;
    }

    private sealed class UdiConverter : JsonConverter<Udi>
    {
        public override Udi? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            UdiParser.TryParse(reader.GetString() ?? "", out var udi) ? udi : null;

        public override void Write(Utf8JsonWriter writer, Udi value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
