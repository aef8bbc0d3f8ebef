using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Showcase.Web.Infrastructure.Health;

/// <summary>Whether the keys are there that sessions, links and secrets are protected with, and whether a next one can be kept.</summary>
internal sealed class KeysHealth(SitePaths paths, IKeyManager keys, TimeProvider clock) : IHealthPart
{
    public string Title => "Sleutels";

    public int Order => 60;

    public Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var folder = paths.Keys;
        var known = keys.GetAllKeys().Where(key => !key.IsRevoked).ToList();
        var facts = new HealthFact[] { new("Map", folder), new("Sleutels", known.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
        return Task.FromResult((FolderProbe.WhyNotWritable(folder), known.Exists(key => key.ExpirationDate > clock.GetUtcNow())) switch
        {
            ({ } reason, _) => HealthFinding.Bad("In de map met sleutels kan niet worden geschreven. Bij de volgende nieuwe sleutel raakt iedereen afgemeld.", $"Geef de site schrijfrechten op de map. {reason}"),
            (null, false) when known.Count > 0 => HealthFinding.Attention("Alle sleutels zijn verlopen; bij de eerstvolgende aanmelding komt er een nieuwe.", "Kijk of de klok van de server goed staat."),
            _ => HealthFinding.Good("De sleutels voor sessies en eenmalige links worden bewaard."),
        } with { Facts = facts });
    }
}
