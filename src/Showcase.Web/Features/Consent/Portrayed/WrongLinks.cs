using System.Net;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Consent.Portrayed;

/// <summary>Counts, per address and minute, the links that are nobody's: whoever guesses is turned away before anything is looked up.</summary>
internal sealed class WrongLinks(IOptions<ConsentOptions> options, TimeProvider clock)
{
    // More addresses than this in a minute is an attack by many; all of them then start anew.
    private const int MostAddresses = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<IPAddress, int> wrong = [];
    private long minute;

    public bool IsTooMany(IPAddress? address)
    {
        lock (gate)
        {
            return CountOf(address) >= options.Value.WrongLinksPerMinute;
        }
    }

    public void Count(IPAddress? address)
    {
        lock (gate)
        {
            var count = CountOf(address);
            if (wrong.Count >= MostAddresses) wrong.Clear();
            wrong[Narrow(address)] = count + 1;
        }
    }

    private int CountOf(IPAddress? address)
    {
        var now = clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
        if (now != minute)
        {
            wrong.Clear();
            minute = now;
        }

        return wrong.GetValueOrDefault(Narrow(address));
    }

    // Of IPv6 the network: one household or company has all addresses in it.
    private static IPAddress Narrow(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (bytes.Length == 16) Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes);
    }
}
