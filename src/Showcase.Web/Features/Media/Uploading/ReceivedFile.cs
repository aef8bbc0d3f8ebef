namespace Showcase.Web.Features.Media.Uploading;

/// <summary>A file that came in and is what its name says.</summary>
/// <param name="Sha256">Of what will be kept, in hexadecimal digits.</param>
/// <param name="SentSha256">Of what came in.</param>
/// <param name="Size">Of a picture; 0 × 0 when it does not say.</param>
internal sealed record ReceivedFile(StagedFile Staged, FileFormat Format, FileName Name, string Sha256, string SentSha256, PixelSize? Size) : IDisposable
{
    /// <summary>Of a film that was looked into.</summary>
    public int? DurationMilliseconds { get; init; }

    public long Bytes { get; } = Staged.Content.Length;

    /// <summary>True for a file of which the name stays out of its address, which everybody can read.</summary>
    public bool IsNameless { get; init; }

    public string NameInAddress => (IsNameless ? FileName.None : Name).InAddress(Format);

    public string Path => UploadStaging.PathOf(Staged, NameInAddress);

    public void Dispose() => Staged.Dispose();
}
