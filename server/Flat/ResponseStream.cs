using System.Buffers;
using System.IO.Pipelines;

namespace Jamsostek.Graph.Server.Flat;

/// <summary>
/// The body of an answer as a stream for writers that write synchronously, as compression and archives do: what is written waits in the pipe's buffers, and only a flush sends it,
/// asynchronously and no faster than the client reads.
/// </summary>
/// <param name="pipe">The pipe of the answer.</param>
internal sealed class ResponseStream(PipeWriter pipe) : Stream
{
    /// <summary>How many bytes were written.</summary>
    public long Written { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException("An answer has no length while it is written.");

    public override long Position
    {
        get => Written;
        set => throw new NotSupportedException("An answer cannot be written again.");
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        pipe.Write(buffer);
        Written += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value) => Write([value]);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    /// <summary>Sends nothing: whoever writes synchronously may not wait for a client.</summary>
    public override void Flush()
    {
    }

    /// <summary>Sends what was written.</summary>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await pipe.FlushAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("An answer is written.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("An answer is written from its beginning to its end.");

    public override void SetLength(long value) => throw new NotSupportedException("An answer has no length while it is written.");
}
