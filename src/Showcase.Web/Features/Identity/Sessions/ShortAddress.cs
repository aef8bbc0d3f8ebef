using System.Net;
using System.Net.Sockets;

namespace Showcase.Web.Features.Identity.Sessions;

/// <summary>An address without the part that singles out one computer: enough to say "that is not my network".</summary>
internal static class ShortAddress
{
    private const int NetworkBytes = 6;

    public static string Of(IPAddress? address)
    {
        if (address is null) return "onbekend";
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetwork)
        {
            var text = plain.ToString();
            return text[..(text.LastIndexOf('.') + 1)] + "x";
        }

        var bytes = plain.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return new IPAddress(bytes) + "/48";
    }
}
