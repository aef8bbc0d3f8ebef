namespace Showcase.Web.Features.Delivery.OpenApi;

/// <summary>A content type as the description of the API shows it.</summary>
/// <param name="Alias">The word in <c>contentType</c> or <c>mediaType</c>.</param>
/// <param name="Name">Name for editors.</param>
/// <param name="Kind">What its instances are.</param>
/// <param name="Properties">Those that an answer can hold; private ones are left out.</param>
internal sealed record DeliveryType(string Alias, string Name, DeliveryTypeKind Kind, IReadOnlyList<DeliveryProperty> Properties)
{
    /// <summary>The name of its schemas, without suffix: <c>SuccessStory</c>.</summary>
    public string SchemaId => char.ToUpperInvariant(Alias[0]) + Alias[1..];
}

/// <param name="ClrType">Type of the value in an answer.</param>
internal sealed record DeliveryProperty(string Alias, string Name, Type ClrType);

internal enum DeliveryTypeKind
{
    Document,
    Element,
    Media,
}
