using System.Globalization;
using System.Text;
using System.Xml;
using Showcase.Core.Feeds;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Feeds;

/// <summary>Writes sitemaps (sitemaps.org 0.9) with films (Google's video sitemap 1.1).</summary>
internal sealed class SitemapWriter(SiteUrls urls)
{
    /// <summary>The protocol allows no more in one file.</summary>
    public const int MostInOneFile = 50_000;

    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Video = "http://www.google.com/schemas/sitemap-video/1.1";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public byte[] Write(IEnumerable<SitemapEntry> entries)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("urlset", Sitemap);
            xml.WriteAttributeString("xmlns", "video", null, Video);
            foreach (var entry in entries)
            {
                WriteEntry(xml, entry);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    public byte[] WriteIndex(int files)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("sitemapindex", Sitemap);
            for (var number = 1; number <= files; number++)
            {
                xml.WriteStartElement("sitemap", Sitemap);
                xml.WriteElementString("loc", Sitemap, urls.Absolute($"/sitemap-{number}.xml"));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private void WriteEntry(XmlWriter xml, SitemapEntry entry)
    {
        xml.WriteStartElement("url", Sitemap);
        xml.WriteElementString("loc", Sitemap, urls.Absolute(entry.Path));
        if (entry.UpdatedAt is { } updated)
        {
            xml.WriteElementString("lastmod", Sitemap, updated.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        }

        if (entry.Video is { } video)
        {
            WriteVideo(xml, video);
        }

        xml.WriteEndElement();
    }

    private void WriteVideo(XmlWriter xml, SitemapVideo video)
    {
        xml.WriteStartElement("video", Video);
        xml.WriteElementString("thumbnail_loc", Video, urls.Absolute(video.ThumbnailPath));
        xml.WriteElementString("title", Video, XmlText.Clean(video.Title));
        xml.WriteElementString("description", Video, XmlText.Clean(video.Description));
        xml.WriteElementString("content_loc", Video, urls.Absolute(video.ContentPath));
        if (video.DurationSeconds is > 0 and <= 28_800 and var seconds)
        {
            xml.WriteElementString("duration", Video, seconds.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
