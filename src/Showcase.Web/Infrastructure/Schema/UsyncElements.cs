using System.Globalization;
using System.Xml.Linq;

namespace Showcase.Web.Infrastructure.Schema;

/// <summary>Words for reading uSync elements; what is missing or malformed becomes a <see cref="FormatException"/> with a Dutch reason.</summary>
internal static class UsyncElements
{
    public static XElement Required(this XElement parent, string name) =>
        parent.Element(name) ?? throw new FormatException($"<{name}> ontbreekt");

    public static string Text(this XElement parent, string name) => ((string?)parent.Element(name))?.Trim() ?? "";

    public static string? OptionalText(this XElement parent, string name) => parent.Text(name) is { Length: > 0 } text ? text : null;

    public static bool Flag(this XElement parent, string name) => parent.Text(name).Equals("true", StringComparison.OrdinalIgnoreCase);

    public static int Number(this XElement parent, string name) =>
        int.TryParse(parent.Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static Guid GuidElement(this XElement parent, string name) =>
        Guid.TryParse(parent.Text(name), out var key) ? key : throw new FormatException($"<{name}> is geen geldige sleutel");

    public static Guid KeyAttribute(this XElement element) =>
        Guid.TryParse((string?)element.Attribute("Key"), out var key) ? key : throw new FormatException($"<{element.Name.LocalName}> heeft geen geldige Key");

    public static string AliasAttribute(this XElement element) =>
        (string?)element.Attribute("Alias") is { Length: > 0 and <= 255 } alias ? alias : throw new FormatException($"<{element.Name.LocalName}> heeft geen Alias");

    /// <summary>A moment as uSync writes it: ISO, without zone in universal time.</summary>
    public static DateTimeOffset? Moment(this XElement parent, string name) =>
        DateTimeOffset.TryParse(parent.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) && moment.Year > 1
            ? moment
            : null;
}
