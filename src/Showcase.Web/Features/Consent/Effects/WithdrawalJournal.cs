using System.Globalization;
using System.Text.Json;
using Showcase.Core.Consent;
using Showcase.Web.Infrastructure;

namespace Showcase.Web.Features.Consent.Effects;

/// <summary>That someone withdrew: which record and for what, and no name.</summary>
internal sealed record Withdrawal(Guid Person, DateTimeOffset At, IReadOnlyList<ConsentChannel> Channels);

/// <summary>Withdrawals in files beside the database: a database that comes back from a backup does not know what was withdrawn since (ADR 0145).</summary>
internal sealed class WithdrawalJournal(SitePaths paths, ILogger<WithdrawalJournal> log)
{
    private const int Largest = 10_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Folder { get; } = Path.Combine(paths.Data, "toestemming", "ingetrokken");

    /// <summary>Notes one. Withdrawing goes on when it cannot be noted.</summary>
    public void Write(Withdrawal withdrawal)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            var file = Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{withdrawal.At.UtcTicks:D19}-{withdrawal.Person:N}.json"));
            using (var stream = new FileStream(file + ".tmp", FileMode.Create, FileAccess.Write, FileShare.None))
            {
                JsonSerializer.Serialize(stream, withdrawal, Json);
                stream.Flush(flushToDisk: true);
            }

            File.Move(file + ".tmp", file, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            log.LogError(refused, "A withdrawal is done, and not noted beside the database: one that comes back from a backup would undo it");
        }
    }

    public IReadOnlyList<Withdrawal> Read() => [.. Files().Select(ReadNote).OfType<Withdrawal>()];

    /// <summary>Removes what was noted before a moment: no backup of then is brought back any more.</summary>
    public void Forget(DateTimeOffset before)
    {
        foreach (var file in Files().Where(file => MomentOf(file) < before.UtcTicks)) file.Delete();
    }

    private IEnumerable<FileInfo> Files() => Directory.Exists(Folder) ? new DirectoryInfo(Folder).EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal) : [];

    private static long MomentOf(FileInfo file) => long.TryParse(file.Name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? ticks : long.MaxValue;

    private Withdrawal? ReadNote(FileInfo file)
    {
        try
        {
            return file.Length > Largest ? null : JsonSerializer.Deserialize<Withdrawal>(File.ReadAllBytes(file.FullName), Json) is { Channels: not null } read ? read : null;
        }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException)
        {
            log.LogError(broken, "A note of a withdrawal cannot be read: {File}", file.Name);
            return null;
        }
    }
}
