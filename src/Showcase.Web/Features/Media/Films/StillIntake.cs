using Showcase.Web.Features.Media.Library;
using Showcase.Web.Features.Media.Uploading;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;
using Showcase.Web.Infrastructure.Schema;

namespace Showcase.Web.Features.Media.Films;

/// <summary>Puts a picture that the site made or fetched into the library, by the same way as one that was sent.</summary>
internal sealed class StillIntake(UploadStaging staging, FileInspection inspection, MediaStore store, SiteSchema schema)
{
    /// <returns>A draft: who can be recognised is asked before it is public.</returns>
    /// <param name="write">Writes the picture.</param>
    /// <exception cref="RefusedException">It is no picture after all.</exception>
    public async Task<StoreOutcome> AddAsync(Guid key, Guid? parent, string name, FileFormat format, string? altText, Writer writer, Func<FileInfo, Task> write, CancellationToken cancellationToken)
    {
        using var staged = staging.Open();
        await write(staged.Content);
        staged.Content.Refresh();
        var received = await inspection.InspectAsync(staged, format, FileName.Read($"{name}.{format.Extension}"), UploadBody.HashOf(staged.Content), cancellationToken);
        return await store.AddAsync(key, parent, schema.FindType(FileFormat.Image)!, received, altText, portrayal: null, writer);
    }
}
