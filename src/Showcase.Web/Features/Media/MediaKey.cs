using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Media;

/// <summary>The key that signs renditions: <c>Umbraco:CMS:Imaging:HMACSecretKey</c>, otherwise one made once and kept in <c>{DataPath}/keys</c>. Several nodes need the setting.</summary>
internal sealed class MediaKey(SitePaths paths, IOptions<ImagingSettings> imaging, ILogger<MediaKey> logger)
{
    private const int Length = 64;

    private readonly Lazy<byte[]> bytes = new(() => imaging.Value.HMACSecretKey is { Length: > 0 } configured
        ? configured
        : ReadOrMake(Path.Combine(paths.Data, "keys"), logger));

    public byte[] Bytes => bytes.Value;

    private static byte[] ReadOrMake(string folder, ILogger logger)
    {
        var file = Path.Combine(folder, "media-hmac.key");
        try
        {
            if (File.Exists(file) && File.ReadAllBytes(file) is { Length: Length } kept)
            {
                return kept;
            }

            var made = RandomNumberGenerator.GetBytes(Length);
            Directory.CreateDirectory(folder);
            Write(file, made);
            return made;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(error, "The key for pictures cannot be kept in {Folder}; it lasts until the site stops.", folder);
            return RandomNumberGenerator.GetBytes(Length);
        }
    }

    private static void Write(string file, byte[] made)
    {
        var settings = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, settings);
        stream.Write(made);
    }
}
