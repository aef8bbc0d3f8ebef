using Showcase.Web.Features.Media.Films;

namespace Showcase.Web.Tests.Media.Films;

/// <summary>How films are made for as long as one test takes, whatever comes of it.</summary>
internal sealed class ChangedMaking(FilmOptions options) : IDisposable
{
    private readonly (bool Automatic, int Av1Height, int Av1Preset, string H264Preset) usual = (options.Automatic, options.Av1Height, options.Av1Preset, options.H264Preset);

    public FilmOptions Options => options;

    public void Dispose() => (options.Automatic, options.Av1Height, options.Av1Preset, options.H264Preset) = usual;
}
