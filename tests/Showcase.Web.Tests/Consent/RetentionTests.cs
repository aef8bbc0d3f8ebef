using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Showcase.Core.Consent;
using Showcase.Web.Features.Consent.Effects;
using Showcase.Web.Features.Consent.Evidence;
using Showcase.Web.Features.Consent.Office;
using Showcase.Web.Features.Consent.Records;
using Showcase.Web.Infrastructure.Auditing;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Consent;

/// <summary>How long records and evidence are kept, and what is left when something goes wrong, on both databases.</summary>
public sealed class RetentionTests(PostgresServer server)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n%%EOF\n");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<bool> Databases => RecordKeeping.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_year_after_the_last_consent_ended_a_record_goes_with_everything_in_it_and_not_a_day_before(bool postgres)
    {
        await using var records = await RecordKeeping.OnAsync(postgres, server);
        var (withdrawn, expired, never) = (await records.PersonAsync("Gestopt", 900), await records.PersonAsync("Verlopen", 900), await records.PersonAsync("Nooit", 366));
        var (stopped, ended, valid, young) = (await records.PersonAsync("Net gestopt", 900), await records.PersonAsync("Net verlopen", 900), await records.PersonAsync("Geldig", 900), await records.PersonAsync("Nieuw", 365));
        await records.AllowAsync(withdrawn, ConsentChannel.Site, -500, 400, withdrawnDaysAgo: 366);
        await records.AllowAsync(expired, ConsentChannel.Video, -700, -366);
        await records.AllowAsync(stopped, ConsentChannel.Site, -500, 400, withdrawnDaysAgo: 365);
        await records.AllowAsync(ended, ConsentChannel.Site, -700, -365);
        await records.AllowAsync(valid, ConsentChannel.Site, -700, -366);
        await records.AllowAsync(valid, ConsentChannel.Report, -1, 0);
        var (evidence, kept) = (await EvidenceAsync(records, withdrawn), await EvidenceAsync(records, stopped));
        await records.AddAsync(new AppearanceRow { PersonId = withdrawn.Id, DocumentKey = Guid.NewGuid() }, new WaiverRow { PersonId = withdrawn.Id, DocumentKey = Guid.NewGuid(), Word = "weg" });

        await records.Get<RecordRetention>().RemoveAsync(Cancellation);

        Assert.Equal(new[] { stopped, ended, valid, young }.Select(person => person.Name).Order(), (await records.RowsAsync<PersonRow>()).Select(row => row.Name).Order());
        Assert.Null(await records.Get<EvidenceFiles>().ReadAsync(evidence, Cancellation));
        Assert.NotNull(await records.Get<EvidenceFiles>().ReadAsync(kept, Cancellation));
        Assert.Equal(kept, Assert.Single(await records.RowsAsync<EvidenceRow>()).Id);
        Assert.DoesNotContain(await records.RowsAsync<GrantRow>(), row => row.PersonId == withdrawn.Id || row.PersonId == expired.Id);
        Assert.Empty(await records.RowsAsync<AppearanceRow>());
        Assert.Empty(await records.RowsAsync<WaiverRow>());
        var noted = (await records.RowsAsync<AuditRow>()).Where(row => row.Action == "Dossier verwijderd na de bewaartermijn").ToList();
        Assert.Equal(new[] { withdrawn, expired, never }.Select(person => person.Reference).Order(), noted.Select(row => row.Subject).Order());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Evidence_whose_record_could_not_be_written_is_not_left_on_the_disk(bool postgres)
    {
        await using var records = await RecordKeeping.OnAsync(postgres, server);
        var person = await records.PersonAsync("Zonder schijf");
        records.Refusal.IsOn = true;

        await Assert.ThrowsAsync<IOException>(() => SendAsync(records, person));

        records.Refusal.IsOn = false;
        Assert.Empty(Directory.EnumerateFileSystemEntries(records.Get<EvidenceFiles>().Folder));
        Assert.Null(await SendAsync(records, person));
        Assert.Single(Directory.EnumerateFileSystemEntries(records.Get<EvidenceFiles>().Folder));
    }

    [Fact]
    public async Task What_no_record_knows_goes_after_a_day_and_what_one_knows_or_may_still_know_stays()
    {
        await using var records = await RecordKeeping.OnAsync(postgres: false, server);
        var files = records.Get<EvidenceFiles>();
        var (known, orphan, fresh) = (await EvidenceAsync(records, await records.PersonAsync("Met bewijs")), Guid.NewGuid(), Guid.NewGuid());
        await files.WriteAsync(orphan, Pdf, Cancellation);
        await files.WriteAsync(fresh, Pdf, Cancellation);
        var half = Path.Combine(files.Folder, Guid.NewGuid().ToString("N") + ".bewijs.tmp");
        await File.WriteAllBytesAsync(half, Pdf, Cancellation);
        foreach (var file in Directory.GetFiles(files.Folder)) Age(file, file.Contains(fresh.ToString("N"), StringComparison.Ordinal) ? 23 : 25);

        await records.Get<EvidenceSweep>().SweepAsync(Cancellation);

        Assert.Equal(new[] { known, fresh }.Select(id => id.ToString("N") + ".bewijs").Order(), Directory.GetFiles(files.Folder).Select(Path.GetFileName).Order());

        void Age(string file, int hours) => File.SetLastWriteTimeUtc(file, records.Clock.GetUtcNow().AddHours(-hours).UtcDateTime);
    }

    private static async Task<Guid> EvidenceAsync(RecordKeeping records, PersonRow person)
    {
        var id = Guid.NewGuid();
        await records.Get<EvidenceFiles>().WriteAsync(id, Pdf, Cancellation);
        await records.AddAsync(new EvidenceRow { Id = id, PersonId = person.Id, Name = "bewijs.pdf" });
        return id;
    }

    private static Task<string?> SendAsync(RecordKeeping records, PersonRow person) => records.InScopeAsync(services =>
        services.GetRequiredService<EvidenceDesk>().AddAsync("test", person, new FormFile(new MemoryStream(Pdf), 0, Pdf.Length, "bestand", "bewijs.pdf"), Cancellation));
}
