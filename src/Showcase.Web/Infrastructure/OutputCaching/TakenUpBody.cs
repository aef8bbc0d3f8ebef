using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Showcase.Web.Infrastructure.OutputCaching;

/// <summary>Takes up the body of an answer whole, or passes it on when it turns out not to be one for the cache.</summary>
internal sealed class TakenUpBody(HttpResponse response, IHttpResponseBodyFeature inner, int maxBytes) : Stream, IHttpResponseBodyFeature
{
    // Most pages fit: growing from nothing would copy each of them several times.
    private const int UsualBytes = 48 * 1024;

    // Rented: a fresh array for every page was a quarter of the work of making one.
    private byte[]? buffer;
    private int length;
    private PipeWriter? writer;
    private bool passesOn;

    /// <summary>The whole body, until this is disposed of; null when it was passed on, or nothing was written.</summary>
    public ReadOnlyMemory<byte>? Bytes => passesOn || buffer is null ? null : buffer.AsMemory(0, length);

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
            Take(source.Span);
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
            Take(source.AsSpan(offset, count));
            return;
        }

        if (buffer is not null) inner.Stream.Write(buffer, 0, length);
        GiveBack();
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
        else if (length + more > maxBytes) passesOn = true;
        else buffer ??= ArrayPool<byte>.Shared.Rent(UsualBytes);
        return !passesOn;
    }

    private void Take(ReadOnlySpan<byte> more)
    {
        if (length + more.Length > buffer!.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + more.Length, 2 * buffer.Length));
            buffer.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        more.CopyTo(buffer.AsSpan(length));
        length += more.Length;
    }

    private void GiveBack()
    {
        if (buffer is { } taken) ArrayPool<byte>.Shared.Return(taken);
        (buffer, length) = (null, 0);
    }

    private async ValueTask PassOnAsync(CancellationToken cancellationToken)
    {
        if (buffer is null) return;
        try
        {
            await inner.Stream.WriteAsync(buffer.AsMemory(0, length), cancellationToken);
        }
        finally
        {
            GiveBack();
        }
    }

    protected override void Dispose(bool disposing)
    {
        GiveBack();
        base.Dispose(disposing);
    }
}
