namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Bounds of the output cache; section <c>Showcase:OutputCache</c>.</summary>
internal sealed class OutputCacheOptions
{
    public const string Section = "Showcase:OutputCache";

    /// <summary>False renders every answer anew: for measuring, not for serving.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Bytes of all stored answers together, every encoding counted.</summary>
    public long MaxBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Stored answers to addresses without a query.</summary>
    public int MaxPages { get; set; } = 8_000;

    /// <summary>Stored answers that differ by query or by request header; apart, so that a flood of them pushes out no page.</summary>
    public int MaxVariants { get; set; } = 2_000;

    /// <summary>Stored answers 404.</summary>
    public int MaxNotFound { get; set; } = 256;

    /// <summary>An answer above this size is sent but not stored.</summary>
    public int MaxAnswerBytes { get; set; } = 1024 * 1024;

    /// <summary>Seconds an answer is served before it is made anew: bounds how late an expiry that no publication announced is seen.</summary>
    public int MaxAgeSeconds { get; set; } = 60;

    /// <summary>Seconds for an answer about one release, which nothing but a newer release changes.</summary>
    public int ReleaseMaxAgeSeconds { get; set; } = 24 * 60 * 60;

    public int NotFoundMaxAgeSeconds { get; set; } = 10;
}
