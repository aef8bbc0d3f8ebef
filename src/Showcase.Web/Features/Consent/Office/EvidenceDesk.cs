using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Showcase.Core.Media;
using Showcase.Core.Results;
using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Consent.Office;

/// <summary>Evidence brought in, looked at and removed; each of the three is in the log book.</summary>
internal sealed class EvidenceDesk(ShowcaseDbContext database, EvidenceFiles files, IFileSafety safety, IOptions<ConsentOptions> options, TimeProvider clock)
{
    /// <returns>Dutch reason why it was not taken.</returns>
    public async Task<string?> AddAsync(string who, PersonRow person, IFormFile? file, CancellationToken cancellationToken)
    {
        var most = options.Value.MaxEvidenceBytes;
        if (file is not { Length: > 0 }) return "Kies een bestand.";
        if (file.Length > most) return $"Dit bestand is te groot. Het mag ten hoogste {DutchFormat.Number(most / (1024 * 1024))} MB zijn.";
        if (await database.Set<EvidenceRow>().CountAsync(row => row.PersonId == person.Id, cancellationToken) >= options.Value.MaxEvidenceFiles) return $"In een dossier passen {options.Value.MaxEvidenceFiles} bestanden. Verwijder er eerst een.";
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellationToken);
        }

        if (EvidenceRules.KindOf(content) is not { } kind) return EvidenceRules.Kinds;
        if (safety.WhyNot(content, EvidenceRules.Extension(kind).TrimStart('.')) is { } reason) return reason;
        var row = new EvidenceRow
        {
            Id = Guid.NewGuid(), PersonId = person.Id, Name = EvidenceRules.NameOf(file.FileName, kind, EvidenceRow.LongestName), Kind = kind, Bytes = content.Length, AddedAt = clock.GetUtcNow(), AddedBy = who,
        };
        await KeepAsync(who, person, row, content, cancellationToken);
        return null;
    }

    /// <returns>The file as it was brought; nothing when it is not there, or cannot be read any more.</returns>
    public async Task<(EvidenceRow Row, byte[] Content)?> OpenAsync(string who, PersonRow person, Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(person, id, cancellationToken) is not { } row || await files.ReadAsync(id, cancellationToken) is not { } content) return null;
        await SaveAsync(who, "Bewijs bekeken", person, cancellationToken);
        return (row, content);
    }

    public async Task RemoveAsync(string who, PersonRow person, Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(person, id, cancellationToken) is not { } row) return;
        database.Remove(row);
        await SaveAsync(who, "Bewijs verwijderd", person, cancellationToken);
        files.Remove(id);
    }

    // The file first: a row whose file a kill prevented would be evidence that is not there.
    private async Task KeepAsync(string who, PersonRow person, EvidenceRow row, byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            await files.WriteAsync(row.Id, content, cancellationToken);
            database.Add(row);
            await SaveAsync(who, "Bewijs toegevoegd", person, cancellationToken);
        }
        catch
        {
            // A commit of which the answer was lost is kept: whoever sent it sees it when they look again.
            if (!await IsKeptAsync(row.Id)) files.Remove(row.Id);
            throw;
        }
    }

    private async Task<bool> IsKeptAsync(Guid id)
    {
        try
        {
            return await database.Set<EvidenceRow>().AsNoTracking().AnyAsync(row => row.Id == id, CancellationToken.None);
        }
        catch (Exception)
        {
            // Nobody can say now; if there is no row, the file goes with those that nobody knows (EvidenceSweep).
            return true;
        }
    }

    private Task<EvidenceRow?> FindAsync(PersonRow person, Guid id, CancellationToken cancellationToken) =>
        database.Set<EvidenceRow>().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == person.Id, cancellationToken);

    private Task<int> SaveAsync(string who, string action, PersonRow person, CancellationToken cancellationToken)
    {
        database.Add(AuditLog.Row(clock.GetUtcNow(), who, action, person.Reference));
        return database.SaveChangesAsync(cancellationToken);
    }
}
