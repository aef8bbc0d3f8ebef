using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Showcase.Web.Tests.Identity.Mail;

/// <summary>A mail server on loopback that takes what it is given and remembers the conversation.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    public SmtpListener(string answerToRecipient = "250 OK")
    {
        _listener.Start();
        _serving = ServeAsync(answerToRecipient);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public List<string> Commands { get; } = [];

    public StringBuilder Letter { get; } = new();

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync(string answerToRecipient)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await TalkAsync(client.GetStream(), answerToRecipient);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream, string answerToRecipient)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 loopback");
        while (await reader.ReadLineAsync() is { } line)
        {
            Commands.Add(line);
            var verb = line.Split(' ')[0].ToUpperInvariant();
            if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 Go on");
                while (await reader.ReadLineAsync() is { } text && text != ".") Letter.AppendLine(text);
            }

            await writer.WriteLineAsync(verb switch { "RCPT" => answerToRecipient, "QUIT" => "221 Bye", _ => "250 OK" });
            if (verb == "QUIT") return;
        }
    }
}
