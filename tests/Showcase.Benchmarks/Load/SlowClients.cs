using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Showcase.Benchmarks.Load;

/// <summary>Clients that hold a connection and hardly use it: idle between requests, sending a header byte by byte, or reading a film at a trickle.</summary>
internal sealed class SlowClients : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource ending = new();
    private readonly List<Task> clients = [];
    private int open;

    /// <summary>How many hold a connection at this moment; who is let go comes back at once.</summary>
    public int Open => Volatile.Read(ref open);

    /// <param name="address">The site.</param>
    /// <param name="film">Path of something large.</param>
    /// <param name="count">How many, a third of each kind.</param>
    public static async Task<SlowClients> StartAsync(Uri address, string film, int count)
    {
        var slow = new SlowClients();
        string[] starts =
        [
            $"GET /robots.txt HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n",
            $"GET /verhalen HTTP/1.1\r\nHost: {address.Authority}\r\nX-Slow: ",
            $"GET {film} HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n",
        ];
        for (var number = 0; number < count; number++)
        {
            slow.clients.Add(slow.HoldAsync(address, starts[number % 3], sends: number % 3 == 1));
            // Not all in one instant: opening is not what is measured
            if (number % 50 == 0) await Task.Delay(10);
        }

        return slow;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await Task.WhenAll(clients);
        ending.Dispose();
    }

    private async Task HoldAsync(Uri address, string start, bool sends)
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                await HoldOnceAsync(address, start, sends);
            }
            catch (Exception gone) when (gone is SocketException or OperationCanceledException)
            {
                // Let go: it comes back, as an attacker would
            }
        }
    }

    private async Task HoldOnceAsync(Uri address, string start, bool sends)
    {
        // A small window: what is not read stays with the server
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port, ending.Token);
        await socket.SendAsync(Encoding.ASCII.GetBytes(start), ending.Token);
        Interlocked.Increment(ref open);
        try
        {
            var buffer = new byte[512];
            while (true)
            {
                await Task.Delay(Pause, ending.Token);
                if (sends) await socket.SendAsync("x"u8.ToArray(), ending.Token);
                else if (socket.Available > 0 && await socket.ReceiveAsync(buffer, ending.Token) == 0) return;
                else if (socket.Available == 0 && socket.Poll(0, SelectMode.SelectRead)) return;
            }
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }
}
