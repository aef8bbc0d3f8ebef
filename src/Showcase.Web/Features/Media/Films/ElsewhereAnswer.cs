namespace Showcase.Web.Features.Media.Films;

/// <summary>What the site of a film said of it.</summary>
/// <param name="Picture">Where it keeps a picture of it; nothing when it gives none.</param>
internal sealed record ElsewhereAnswer(string Title, Uri? Picture);
