using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using Showcase.Core.Content;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Oembed;

internal static class OembedEndpoint
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static IResult Get(HttpContext context, OembedQueries queries, SiteUrls urls, ICacheTags tags)
    {
        // Any page on any site may ask, and what it gets is public.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        var (request, status) = OembedRequest.Read(context.Request.Query, urls.Base);
        if (request is null)
        {
            return TypedResults.StatusCode(status);
        }

        tags.Add(CacheTag.Everything);
        if (queries.Find(request.Address) is not { } found)
        {
            return queries.IsGone(request.Address) ? TypedResults.StatusCode(StatusCodes.Status410Gone) : TypedResults.NotFound();
        }

        return request.IsXml ? TypedResults.Bytes(Xml(found), "text/xml; charset=utf-8") : TypedResults.Bytes(JsonSerializer.SerializeToUtf8Bytes(found, Json), "application/json; charset=utf-8");
    }

    private static byte[] Xml(OembedResponse answer)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("oembed");
            foreach (var property in JsonSerializer.SerializeToElement(answer, Json).EnumerateObject())
            {
                var value = property.Value.ValueKind == JsonValueKind.Number ? property.Value.GetInt32().ToString(CultureInfo.InvariantCulture) : property.Value.GetString();
                xml.WriteElementString(property.Name, string.Concat((value ?? "").Where(XmlConvert.IsXmlChar)));
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
