namespace Showcase.Web.Features.Media.Uploading;

/// <summary>A file on its way in. Until it is disposed of, its folder says that a file of this name may stand in the library without a document.</summary>
internal sealed class StagedFile(DirectoryInfo folder, Action<StagedFile> done) : IDisposable
{
    /// <summary>Name of the folder in which it will stand.</summary>
    public string Folder => folder.Name;

    /// <summary>What came in so far.</summary>
    public FileInfo Content { get; private set; } = new(Path.Combine(folder.FullName, "inhoud"));

    /// <summary>What is safe of it takes the place of what came in.</summary>
    public FileInfo CleanCopy { get; } = new(Path.Combine(folder.FullName, "schoon"));

    /// <summary>True while nobody knows whether a document names it: its folder then stays for <see cref="UploadStaging.SweepAsync"/>.</summary>
    public bool IsUncertain { get; set; }

    public void UseCleanCopy()
    {
        Content.Delete();
        CleanCopy.Refresh();
        Content = CleanCopy;
    }

    public void Dispose()
    {
        if (!IsUncertain)
        {
            folder.Delete(recursive: true);
        }

        done(this);
    }
}
