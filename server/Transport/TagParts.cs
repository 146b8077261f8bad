using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Gathers what decides an answer, so that it is hashed in one go: a hash that is fed part by part costs more than the hashing.</summary>
/// <param name="room">Where parts are put as long as they fit, <see cref="Usual" /> bytes.</param>
internal ref struct TagParts(Span<byte> room)
{
    /// <summary>Bytes that most requests fit into.</summary>
    public const int Usual = 1_024;

    /// <summary>Half of a SHA-256: nobody finds two answers with the same.</summary>
    private const int Kept = 16;

    private Span<byte> _bytes = room;
    private byte[]? _rented;
    private int _length;

    /// <summary>Adds a text; none is empty.</summary>
    public void Add(string? part)
    {
        var most = Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0);
        MakeRoom(most);
        Close(Encoding.UTF8.GetBytes(part.AsSpan(), _bytes[(_length + sizeof(int))..]));
    }

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> part)
    {
        MakeRoom(part.Length);
        part.CopyTo(_bytes[(_length + sizeof(int))..]);
        Close(part.Length);
    }

    /// <summary>The hash of all parts; nothing can be added after it.</summary>
    public readonly string Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes[.._length], hash);
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        return Convert.ToHexStringLower(hash[..Kept]);
    }

    private void MakeRoom(int part)
    {
        var needed = _length + sizeof(int) + part;
        if (needed <= _bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * _bytes.Length));
        _bytes[.._length].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        _bytes = _rented = larger;
    }

    // The length stands in front, so that what is moved from one part to the next makes another text.
    private void Close(int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes[_length..], length);
        _length += sizeof(int) + length;
    }
}
