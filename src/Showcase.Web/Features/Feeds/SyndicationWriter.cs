using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Showcase.Core.Feeds;

namespace Showcase.Web.Features.Feeds;

/// <summary>Writes a feed as RSS 2.0 or Atom 1.0.</summary>
internal static class SyndicationWriter
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Rss(FeedPage page)
    {
        var feed = Describe(page);
        feed.AttributeExtensions.Add(new XmlQualifiedName("content", XNamespace.Xmlns.NamespaceName), Content.NamespaceName);
        feed.AttributeExtensions.Add(new XmlQualifiedName("atom", XNamespace.Xmlns.NamespaceName), Atom.NamespaceName);
        feed.ElementExtensions.Add(new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml"), new XAttribute("href", page.FeedUrl)).CreateReader());
        feed.Items = page.Entries.Select(entry =>
        {
            var item = Describe(entry);
            foreach (var picture in item.Links.Where(link => link.RelationshipType == "enclosure"))
            {
                // RSS requires a length, and 0 for one that is not known
                picture.AttributeExtensions.Add(new XmlQualifiedName("length"), "0");
            }

            item.ElementExtensions.Add(new XElement(Content + "encoded", entry.Html).CreateReader());
            return item;
        }).ToArray();
        return Write(new Rss20FeedFormatter(feed, serializeExtensionsAsAtom: false));
    }

    public static byte[] AtomXml(FeedPage page)
    {
        var feed = Describe(page);
        feed.Id = page.FeedUrl;
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(page.FeedUrl), "application/atom+xml"));
        feed.Authors.Add(new SyndicationPerson { Name = page.Title });
        feed.Items = page.Entries.Select(entry =>
        {
            var item = Describe(entry);
            item.Content = new TextSyndicationContent(entry.Html, TextSyndicationContentKind.Html);
            return item;
        }).ToArray();
        return Write(new Atom10FeedFormatter(feed));
    }

    private static SyndicationFeed Describe(FeedPage page) => new(page.Title, page.Description, new Uri(page.HomeUrl))
    {
        Language = "nl-NL",
        LastUpdatedTime = page.UpdatedAt,
    };

    private static SyndicationItem Describe(FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = FeedPage.IdOf(entry),
            Title = new TextSyndicationContent(entry.Title),
            Summary = new TextSyndicationContent(entry.Summary),
            PublishDate = entry.PublishedAt,
            LastUpdatedTime = entry.UpdatedAt,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(entry.Path)));
        if (entry.ImageUrl is { } image)
        {
            item.Links.Add(SyndicationLink.CreateMediaEnclosureLink(new Uri(image), FeedImage.ContentTypeOf(image), 0));
        }

        foreach (var category in entry.Categories)
        {
            item.Categories.Add(new SyndicationCategory(category));
        }

        return item;
    }

    private static byte[] Write(SyndicationFeedFormatter formatter)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            formatter.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
