using Microsoft.Extensions.Options;
using MimeKit;
using Showcase.Web.Infrastructure;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Puts letters into a folder, from which a mail server or a person takes them: <c>mail</c> in the data folder, unless Umbraco's setting names another.</summary>
internal sealed class PickupDelivery(IOptions<SmtpSettings> smtp, SitePaths paths, TimeProvider clock) : IMailDelivery
{
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Folder => smtp.Value.PickupDirectoryLocation is { Length: > 0 } given ? given : Path.Combine(paths.Data, "mail");

    /// <summary>The letters of this site that lie there; others may use the folder too.</summary>
    public IReadOnlyList<LyingLetter> Letters => Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder).Select(LyingLetter.Of).OfType<LyingLetter>()] : [];

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var name = LyingLetter.NameAt(clock.GetUtcNow());
        var unfinished = Path.Combine(Folder, name + LyingLetter.Unfinished);
        try
        {
            MakeFolder();
            // Letters hold links that let someone in: for the owner of the site alone.
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnersFile;
            await using (var file = new FileStream(unfinished, options))
            {
                await message.WriteToAsync(file, cancellationToken);
            }

            File.Move(unfinished, Path.Combine(Folder, name + LyingLetter.Whole));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new MailException("De map voor uitgaande mail kan niet worden geschreven.", failed);
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Folder);
        }
        else
        {
            Directory.CreateDirectory(Folder, OwnersFile | UnixFileMode.UserExecute);
        }
    }
}
