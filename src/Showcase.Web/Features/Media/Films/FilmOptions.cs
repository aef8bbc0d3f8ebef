namespace Showcase.Web.Features.Media.Films;

/// <summary>Settings of the section <c>Showcase:Media:Films</c>.</summary>
internal sealed class FilmOptions
{
    public const string Section = MediaOptions.Section + ":Films";

    /// <summary>Make what browsers need of every film by itself, after the start and after each upload.</summary>
    public bool Automatic { get; set; } = true;

    /// <summary>Ask YouTube and Vimeo twice a day whether the films that pages show are still there. Nothing of visitors goes with it.</summary>
    public bool WatchElsewhere { get; set; } = true;

    /// <summary>Folder of <c>ffmpeg</c> and <c>ffprobe</c>; without it they are looked for where the system keeps programs.</summary>
    public string? ToolFolder { get; set; }

    /// <summary>Shorter sides, in pixels, that films are made in; never larger than the film itself. Without it: <see cref="UsualHeights"/>.</summary>
    public int[] Heights { get; set; } = [];

    /// <summary>What is set adds to a list that stands there already, so this one stands apart.</summary>
    public IReadOnlyList<int> UsualHeights { get; } = [1080, 720, 480, 360];

    /// <summary>Shorter side of the largest form in AV1, a third smaller and slower to make; there is one of half of it for phones. 0 for none.</summary>
    public int Av1Height { get; set; } = 720;

    /// <summary>Longer films get no AV1.</summary>
    public int Av1LongestSeconds { get; set; } = 900;

    public int LongestSeconds { get; set; } = 4 * 60 * 60;

    /// <summary>Pixels of one frame; 8K is 33 million.</summary>
    public long MostPixels { get; set; } = 36_000_000;

    /// <summary>Pictures, sounds and what cameras write beside them.</summary>
    public int MostStreams { get; set; } = 20;

    /// <summary>Address space of one program that works on a film, in bytes.</summary>
    public long MemoryBytes { get; set; } = 6L * 1024 * 1024 * 1024;

    /// <summary>How long looking into a film may take.</summary>
    public int ProbeSeconds { get; set; } = 20;

    /// <summary>How long making one form may take, for each second of film.</summary>
    public int EncodeSecondsPerSecond { get; set; } = 60;

    /// <summary>How much trouble x264 takes, by its own names: <c>ultrafast</c> makes larger files, <c>veryslow</c> smaller ones.</summary>
    public string H264Preset { get; set; } = "fast";

    /// <summary>The same for SVT-AV1, from 13, the quickest, to 0. 10 takes a fifth less of the processor than 9 for films of 5 % fewer bytes (SSIM 0.991 and 0.993).</summary>
    public int Av1Preset { get; set; } = 10;

    /// <summary>Processors that one program uses.</summary>
    public int Threads { get; set; } = 2;
}
