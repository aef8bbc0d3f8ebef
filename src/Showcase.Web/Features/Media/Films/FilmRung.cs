namespace Showcase.Web.Features.Media.Films;

/// <summary>A form that is made of a film.</summary>
/// <param name="Name">Of its file: <c>720.mp4</c>, in AV1 <c>720-av1.mp4</c>.</param>
internal sealed record FilmRung(string Name, int Width, int Height, bool IsAv1);
