namespace Jamsostek.Graph.Tests.Exports;

/// <summary>Counts what is written to it, and how much of it waited for a flush at most.</summary>
internal sealed class CountingStream : Stream
{
    private long _waiting;

    public long Written { get; private set; }

    public long MostWaiting { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException("It is written.");

    public override long Position
    {
        get => Written;
        set => throw new NotSupportedException("It is written.");
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Written += buffer.Length;
        _waiting += buffer.Length;
        MostWaiting = Math.Max(MostWaiting, _waiting);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

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

    /// <summary>Sends nothing, as of an answer: only the asynchronous one does.</summary>
    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        _waiting = 0;
        return Task.CompletedTask;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("It is written.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("It is written.");

    public override void SetLength(long value) => throw new NotSupportedException("It is written.");
}
