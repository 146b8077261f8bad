using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Jamsostek.Graph.Browser.Tests;

/// <summary>Somebody else's web server with one page. What Playwright answers in its place comes from nowhere, and from there browsers frame nothing of this machine.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public Host(string page)
    {
        int port = FreePort();
        Address = $"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = ServeAsync(Encoding.UTF8.GetBytes(page));
    }

    /// <summary>Where the page is: another origin than the site's, which is 127.0.0.1.</summary>
    public string Address { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private async Task ServeAsync(byte[] page)
    {
        while (_listener.IsListening)
        {
            try
            {
                var exchange = await _listener.GetContextAsync();
                exchange.Response.ContentType = "text/html; charset=utf-8";
                await exchange.Response.OutputStream.WriteAsync(page);
                exchange.Response.Close();
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
                return;
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
