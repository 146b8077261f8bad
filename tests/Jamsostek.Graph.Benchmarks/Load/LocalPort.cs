using System.Net;
using System.Net.Sockets;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>Ports of this machine that servers of a run listen at.</summary>
internal static class LocalPort
{
    /// <summary>A port that nobody listens at.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
