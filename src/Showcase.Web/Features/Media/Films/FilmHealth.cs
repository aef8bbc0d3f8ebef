using Showcase.Web.Infrastructure.Health;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Whether films can be made ready.</summary>
internal sealed class FilmHealth(FilmTools tools, FilmShelf shelf) : IHealthPart
{
    public string Title => "Films";

    public int Order => 45;

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        if (!tools.AreThere)
        {
            return Task.FromResult(HealthFinding.Attention(FilmTools.Missing, FilmTools.Advice));
        }

        var failed = shelf.Paths().Count(path => shelf.NoteOf(path)?.Stage == FilmStage.Failed);
        return Task.FromResult((failed == 0
            ? HealthFinding.Good("Films worden klaargemaakt voor alle browsers.")
            : HealthFinding.Attention(failed == 1 ? "1 film kon niet worden klaargemaakt." : $"{failed} films konden niet worden klaargemaakt.", "Open de film bij Media: daar staat waarom, en wat u kunt doen.")) with
        {
            Facts = [new("Programma", tools.Ffmpeg)],
        });
    }
}
