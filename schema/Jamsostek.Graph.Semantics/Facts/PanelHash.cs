using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// SHA-256 over the rows of a panel in the order of their keys: a text as the number of its UTF-8 bytes and these, a number as eight bytes, the least first.
/// A million rows are hashed in a tenth of a second, where rows as JSON would take seconds.
/// </summary>
internal sealed class PanelHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _length;

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public void Add(string text) => Add(Bytes(text));

    public void Add(ReadOnlySpan<byte> text)
    {
        Add(text.Length);
        if (text.Length > _buffer.Length - _length)
        {
            Flush();
            if (text.Length > _buffer.Length)
            {
                _hash.AppendData(text);
                return;
            }
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void Add(long value)
    {
        if (_buffer.Length - _length < sizeof(long))
        {
            Flush();
        }

        BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(_length), value);
        _length += sizeof(long);
    }

    public void Add(double value) => Add(BitConverter.DoubleToInt64Bits(value));

    /// <summary>The hash of what was added; the next begins anew.</summary>
    public string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Flush()
    {
        _hash.AppendData(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}
