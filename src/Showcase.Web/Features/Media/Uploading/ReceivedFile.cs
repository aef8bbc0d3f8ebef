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

    public string NameInAddress => Name.InAddress(Format);

    public string Path => UploadStaging.PathOf(Staged, NameInAddress);

    public void Dispose() => Staged.Dispose();
}
