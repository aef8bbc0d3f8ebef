namespace Showcase.Core.Videos;

/// <summary>What is known of films at other sites. Asking reads memory alone.</summary>
public interface IElsewhereFilms
{
    /// <returns>True when its site said last that it has no such film, or does not show it to everyone; false while nobody asked.</returns>
    bool IsGone(ElsewhereFilm film);
}
