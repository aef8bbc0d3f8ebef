using System.Globalization;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Health;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Whether invitations and reset links can leave.</summary>
internal sealed class MailHealth(IOptions<SmtpSettings> smtp, PickupDelivery pickup, TimeProvider clock) : IHealthPart
{
    // Links in them are good for a day.
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    public string Title => "Mail";

    public int Order => 55;

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken) => Task.FromResult(
        Mailer.UsesServer(smtp.Value)
            ? HealthFinding.Good("Berichten gaan naar de ingestelde mailserver.") with { Facts = [new("Mailserver", smtp.Value.Host ?? ""), new("Poort", smtp.Value.Port.ToString(CultureInfo.InvariantCulture))] }
            : OfFolder());

    private HealthFinding OfFolder()
    {
        var letters = Directory.Exists(pickup.Folder) ? new DirectoryInfo(pickup.Folder).GetFiles("*.eml") : [];
        var oldest = letters.Length == 0 ? (DateTimeOffset?)null : new DateTimeOffset(letters.Min(letter => letter.LastWriteTimeUtc), TimeSpan.Zero);
        return (FolderProbe.WhyNotWritable(pickup.Folder), oldest < clock.GetUtcNow() - Stale) switch
        {
            ({ } reason, _) => HealthFinding.Bad("De map voor uitgaande mail kan niet worden geschreven: uitnodigingen en herstellinks komen niet aan.", $"Geef de site schrijfrechten op de map, of stel een mailserver in (Umbraco:CMS:Global:Smtp). {reason}"),
            (null, true) => HealthFinding.Attention("Er liggen berichten van meer dan een dag oud in de map voor uitgaande mail: niemand verstuurt ze.", "Laat een mailprogramma de map legen, of stel een mailserver in (Umbraco:CMS:Global:Smtp)."),
            _ => HealthFinding.Good("Er is geen mailserver ingesteld; berichten komen als bestand in een map."),
        } with { Facts = [new("Map", pickup.Folder), new("Wacht", HealthWords.Count(letters.Length, "bericht", "berichten"))] };
    }
}
