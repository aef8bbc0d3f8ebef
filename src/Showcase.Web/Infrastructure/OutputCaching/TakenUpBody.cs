using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Takes up the body of an answer whole, or passes it on when it turns out not to be one for the cache.</summary>
internal sealed class TakenUpBody(HttpResponse response, IHttpResponseBodyFeature inner, int maxBytes) : Stream, IHttpResponseBodyFeature
{
    // Most pages fit: growing from nothing would copy each of them several times.
    private const int UsualBytes = 40 * 1024;

    private MemoryStream? buffer;
    private PipeWriter? writer;
    private bool passesOn;

    /// <summary>The whole body; null when it was passed on, or nothing was written.</summary>
    public byte[]? Bytes => passesOn ? null : buffer?.ToArray();

    Stream IHttpResponseBodyFeature.Stream => this;

    PipeWriter IHttpResponseBodyFeature.Writer => writer ??= PipeWriter.Create(this, new StreamPipeWriterOptions(leaveOpen: true));

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public async Task FinishAsync()
    {
        if (writer is not null) await writer.CompleteAsync();
    }

    public void DisableBuffering()
    {
        if (buffer is not null) return;
        passesOn = true;
        inner.DisableBuffering();
    }

    public Task StartAsync(CancellationToken cancellationToken = default) => passesOn ? inner.StartAsync(cancellationToken) : Task.CompletedTask;

    public async Task CompleteAsync()
    {
        await FinishAsync();
        if (passesOn) await inner.CompleteAsync();
    }

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        TakesUp(0) ? SendFileFallback.SendFileAsync(this, path, offset, count, cancellationToken) : inner.SendFileAsync(path, offset, count, cancellationToken);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        if (TakesUp(source.Length))
        {
            buffer!.Write(source.Span);
            return;
        }

        await PassOnAsync(cancellationToken);
        await inner.Stream.WriteAsync(source, cancellationToken);
    }

    public override Task WriteAsync(byte[] source, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(source.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] source, int offset, int count)
    {
        if (TakesUp(count))
        {
            buffer!.Write(source, offset, count);
            return;
        }

        if (buffer is { } taken) taken.WriteTo(inner.Stream);
        buffer = null;
        inner.Stream.Write(source, offset, count);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => passesOn ? inner.Stream.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush()
    {
        if (passesOn) inner.Stream.Flush();
    }

    public override int Read(byte[] target, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Decides at the first byte by the headers, and later by the size.</summary>
    private bool TakesUp(int more)
    {
        if (passesOn) return false;
        if (buffer is null && !AnswerRules.MayTakeUp(response, maxBytes)) passesOn = true;
        else if ((buffer?.Length ?? 0) + more > maxBytes) passesOn = true;
        else buffer ??= new MemoryStream(UsualBytes);
        return !passesOn;
    }

    private async ValueTask PassOnAsync(CancellationToken cancellationToken)
    {
        if (buffer is not { } taken) return;
        buffer = null;
        await inner.Stream.WriteAsync(taken.GetBuffer().AsMemory(0, (int)taken.Length), cancellationToken);
    }
}
