using System.Net;
using System.Net.Sockets;

namespace Showcase.Web.Infrastructure.Http;

/// <summary>Which addresses are out in the world, and not this machine, its network or the cloud's own services.</summary>
internal static class AddressRules
{
    // IANA's special-purpose registries for IPv4 and IPv6, read in 2026: private use, loopback, link-local, shared, benchmarking,
    // documentation, multicast, reserved; and the IPv6 ranges that carry an IPv4 address inside.
    private static readonly IPNetwork[] Inside =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6 && !Inside.Any(network => network.Contains(plain));
    }
}
