using System.Globalization;
using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Health;
using Umbraco.Cms.Core.Configuration.Models;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Whether invitations and reset links can leave.</summary>
internal sealed class MailHealth(IOptions<SmtpSettings> smtp, IOptionsMonitor<EntranceOptions> entrance, PickupDelivery pickup, TimeProvider clock) : IHealthPart
{
    // A mail program that empties the folder comes by within minutes.
    private static readonly TimeSpan Undelivered = TimeSpan.FromMinutes(15);

    public string Title => "Mail";

    public int Order => 55;

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken) => Task.FromResult(
        Mailer.UsesServer(smtp.Value)
            ? HealthFinding.Good("Berichten gaan naar de ingestelde mailserver.") with { Facts = [new("Mailserver", smtp.Value.Host ?? ""), new("Poort", smtp.Value.Port.ToString(CultureInfo.InvariantCulture))] }
            : OfFolder());

    private HealthFinding OfFolder()
    {
        var waiting = pickup.Letters.Where(letter => letter.IsWhole).ToList();
        var lying = waiting.Count(letter => letter.At < clock.GetUtcNow() - Undelivered);
        return (FolderProbe.WhyNotWritable(pickup.Folder), lying) switch
        {
            ({ } reason, _) => HealthFinding.Bad("De map voor uitgaande mail kan niet worden geschreven: uitnodigingen en herstellinks komen niet aan.", $"Geef de site schrijfrechten op de map, of stel een mailserver in (Umbraco:CMS:Global:Smtp). {reason}"),
            (null, > 0) => HealthFinding.Attention(
                $"{(lying == 1 ? "Er ligt 1 bericht dat niet is bezorgd" : $"Er liggen {lying} berichten die niet zijn bezorgd")}, want er is geen mailserver ingesteld.",
                "Stel een mailserver in (Umbraco:CMS:Global:Smtp), of laat een mailprogramma de map legen. Wie op een uitnodiging of herstellink wacht, kunt u ook zelf een link geven."),
            _ => HealthFinding.Good("Er is geen mailserver ingesteld; berichten komen als bestand in een map."),
        } with
        {
            Facts =
            [
                new("Map", pickup.Folder),
                new("Wacht", HealthWords.Count(waiting.Count, "bericht", "berichten")),
                new("Wordt verwijderd na", HealthWords.Count((int)Math.Ceiling(MailKeeper.KeptFor(entrance.CurrentValue).TotalDays), "dag", "dagen")),
            ],
        };
    }
}
