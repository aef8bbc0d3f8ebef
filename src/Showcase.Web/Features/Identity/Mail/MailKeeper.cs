using Microsoft.Extensions.Options;
using Showcase.Web.Infrastructure.Background;

namespace Showcase.Web.Features.Identity.Mail;

/// <summary>Removes letters that nobody took from the folder, when their links have long ended: names and addresses do not lie there for ever.</summary>
internal sealed class MailKeeper(PickupDelivery pickup, IOptionsMonitor<EntranceOptions> entrance, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<MailKeeper> log)
    : PeriodicWorker("Oude berichten opruimen", lifetime, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromHours(1);

    protected override TimeSpan Patience => TimeSpan.FromMinutes(1);

    /// <summary>Does it once.</summary>
    /// <returns>How many letters went.</returns>
    public int Clear()
    {
        var before = Clock.GetUtcNow() - KeptFor(entrance.CurrentValue);
        var old = pickup.Letters.Where(letter => letter.At < before).ToList();
        foreach (var letter in old) File.Delete(letter.Path);
        return old.Count;
    }

    /// <summary>As long as is set, and at least as long as a link in it lets someone in.</summary>
    public static TimeSpan KeptFor(EntranceOptions entrance) =>
        new[] { TimeSpan.FromDays(entrance.LetterDays), TimeSpan.FromHours(entrance.LinkHours), TimeSpan.FromMinutes(entrance.ResetMinutes) }.Max();

    protected override Task WorkAsync(CancellationToken cancellationToken)
    {
        if (Clear() is > 0 and var gone) Log.LogInformation("{Count} oude berichten zijn uit de map voor uitgaande mail verwijderd", gone);
        return Task.CompletedTask;
    }
}
