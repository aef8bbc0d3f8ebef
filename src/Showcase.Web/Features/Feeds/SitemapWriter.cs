using System.Globalization;
using System.Text;
using System.Xml;
using Showcase.Core.Feeds;
using Showcase.Web.Features.Shared;

namespace Showcase.Web.Features.Feeds;

/// <summary>Writes sitemaps (sitemaps.org 0.9) with films (Google's video sitemap 1.1).</summary>
internal sealed class SitemapWriter(SiteUrls urls, ILogger<SitemapWriter> logger)
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
        // Made before the first element is opened: a failure half-way would spoil the file
        if (Try(entry.Path, () => urls.Absolute(entry.Path)) is not { } location)
        {
            return;
        }

        xml.WriteStartElement("url", Sitemap);
        xml.WriteElementString("loc", Sitemap, location);
        if (entry.UpdatedAt is { } updated)
        {
            xml.WriteElementString("lastmod", Sitemap, updated.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        }

        if (entry.Video is { } video && Try(entry.Path, () => urls.Absolute(video.ThumbnailPath)) is { } thumbnail && Try(entry.Path, () => urls.Absolute(video.ContentPath)) is { } film)
        {
            WriteVideo(xml, video, thumbnail, film);
        }

        xml.WriteEndElement();
    }

    private static void WriteVideo(XmlWriter xml, SitemapVideo video, string thumbnail, string film)
    {
        xml.WriteStartElement("video", Video);
        xml.WriteElementString("thumbnail_loc", Video, thumbnail);
        xml.WriteElementString("title", Video, XmlText.Clean(video.Title));
        xml.WriteElementString("description", Video, XmlText.Clean(video.Description));
        xml.WriteElementString("content_loc", Video, film);
        if (video.DurationSeconds is > 0 and <= 28_800 and var seconds)
        {
            xml.WriteElementString("duration", Video, seconds.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    private string? Try(string path, Func<string> make)
    {
        try
        {
            return make();
        }
        catch (Exception failure) when (failure is ArgumentException or UriFormatException)
        {
            logger.LogError(failure, "What {Path} points to is left out of the sitemap", path);
            return null;
        }
    }
}
