using Umbraco.Cms.Core.Models.PublishedContent;

namespace Showcase.Core.Media;

/// <summary>A picked file that is not a picture: a film, captions, a document.</summary>
/// <param name="Media">The media item.</param>
/// <param name="Url">Path of the file.</param>
/// <param name="Bytes">Size in bytes; 0 when unknown.</param>
/// <param name="Extension">Without dot, lower case.</param>
public sealed record MediaFile(IPublishedContent Media, string Url, long Bytes, string Extension);
