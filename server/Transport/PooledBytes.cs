using System.Buffers;
using System.Text;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Bytes in a rented array that grows as they come. Returned to the pool when disposed; do not keep its memory.</summary>
internal sealed class PooledBytes(int capacity) : IDisposable
{
    private byte[] _array = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 256));

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Memory => _array.AsMemory(0, Length);

    /// <summary>A text as UTF-8.</summary>
    public static PooledBytes Of(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = new PooledBytes(most);
        bytes.Advance(Encoding.UTF8.GetBytes(text, bytes.Reserve(most)));
        return bytes;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Room for that many bytes after the last one; <see cref="Advance"/> says how many were written.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_array.Length - Length < count)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + count, 2 * Length));
            _array.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_array);
            _array = larger;
        }

        return _array.AsSpan(Length, count);
    }

    public void Advance(int count) => Length += count;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_array);
        _array = [];
        Length = 0;
    }
}
