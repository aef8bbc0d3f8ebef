using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Showcase.Web.Features.Identity;

/// <summary>Lets so many attempts to sign in through per address and per account.</summary>
internal sealed class Entrance(IOptions<EntranceOptions> options, TimeProvider clock)
{
    private const int NetworkBytes = 8;

    private readonly AttemptCounter addresses = new(clock, TimeSpan.FromMinutes(options.Value.WindowMinutes));
    private readonly AttemptCounter accounts = new(clock, TimeSpan.FromMinutes(options.Value.WindowMinutes));

    private readonly AttemptCounter mails = new(clock, TimeSpan.FromMinutes(options.Value.WindowMinutes));

    /// <param name="connection">Its address is the one that connected, or that a known proxy named; no header of the visitor's own counts.</param>
    /// <param name="account">As typed, normalised; nothing for a sign-in link.</param>
    public bool TryPass(ConnectionInfo connection, string? account) =>
        addresses.TryCount(KeyOf(connection.RemoteIpAddress), options.Value.AttemptsPerAddress)
        && (account is null || accounts.TryCount(account, options.Value.AttemptsPerAccount));

    /// <param name="account">As typed, normalised.</param>
    /// <returns>False when this account was sent enough for now; the visitor is told the same either way.</returns>
    public bool TryMail(string account) => mails.TryCount(account, options.Value.MailsPerAccount);

    // Who has one IPv6 address has all of its network.
    private static string KeyOf(IPAddress? address)
    {
        if (address is null) return "";
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(plain.GetAddressBytes().AsSpan(0, NetworkBytes)) : plain.ToString();
    }
}
