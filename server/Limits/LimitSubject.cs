using System.Net;
using System.Net.Sockets;
using Jamsostek.Graph.Server.Access;

namespace Jamsostek.Graph.Server.Limits;

/// <summary>Whom a limit counts: the key or token, else the address. Of an IPv6 address the network counts, as one customer has all addresses in it.</summary>
internal static class LimitSubject
{
    private const int NetworkBytes = 8;

    /// <summary>The subject of a request.</summary>
    public static string Of(Principal principal, IPAddress? address) => principal.Name ?? Of(address);

    /// <summary>The subject of an address.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "address:unknown";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return $"address:{address.MapToIPv4()}";
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? $"network:{Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes))}"
            : $"address:{address}";
    }
}
