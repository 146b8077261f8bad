using System.Buffers;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>
/// Writes the answer as UTF-8 JSON while it is made, into pooled buffers. It checks no structure: who writes a value writes exactly one.
/// Not safe for several threads at once.
/// </summary>
public sealed partial class ResponseWriter : IDisposable
{
    private readonly List<ArraySegment<byte>> _full = [];
    private readonly long _limit;
    private long _fullBytes;
    private byte[] _buffer = [];
    private int _position;

    /// <summary>Writes an answer of any size.</summary>
    public ResponseWriter() : this(long.MaxValue) { }

    internal ResponseWriter(long limit) => _limit = limit;

    /// <summary>How many bytes have been written.</summary>
    public long Length => _fullBytes + _position;

    /// <summary>What has been written, valid until the next write or until the writer is disposed.</summary>
    public ReadOnlySequence<byte> Written
    {
        get
        {
            if (_full.Count == 0)
            {
                return new ReadOnlySequence<byte>(_buffer, 0, _position);
            }

            var first = new ResponseSegment(_full[0], null);
            var last = first;
            for (var i = 1; i < _full.Count; i++)
            {
                last = new ResponseSegment(_full[i], last);
            }

            last = new ResponseSegment(_buffer.AsMemory(0, _position), last);
            return new ReadOnlySequence<byte>(first, 0, last, _position);
        }
    }

    /// <summary>Why the value that was being written cannot be; set by <see cref="Refuse"/>, taken away by <see cref="RollBack"/>.</summary>
    internal string? Problem { get; private set; }

    /// <summary>True when more was written than allowed; what was written is then of no use.</summary>
    internal bool IsOverLimit { get; private set; }

    internal ResponseMark Mark => new(_full.Count, _position);

    /// <summary>Says that a value cannot be written (a NaN, a text that is no member of an enum): the field it was for becomes an error, and what was written of it is taken back.</summary>
    /// <param name="problem">Why, as a sentence for the developer of the request.</param>
    public void Refuse(string problem) => Problem ??= problem;

    /// <summary>How often something that was written has been taken back.</summary>
    internal int RollBacks { get; private set; }

    /// <summary>Writes again what was written before and not taken back since.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="length">How many bytes of that segment.</param>
    internal void Copy(ResponseMark from, int length) =>
        WriteRaw((from.Segment < _full.Count ? _full[from.Segment].AsSpan() : _buffer).Slice(from.Position, length));

    /// <summary>Takes back what was written since a mark, and the problem with it.</summary>
    internal void RollBack(ResponseMark mark)
    {
        Problem = null;
        if (mark == Mark)
        {
            return;
        }

        RollBacks++;
        while (_full.Count > mark.Segment)
        {
            ResponseBuffers.Return(_buffer);
            _buffer = _full[^1].Array!;
            _fullBytes -= _full[^1].Count;
            _full.RemoveAt(_full.Count - 1);
        }

        _position = mark.Position;
    }

    /// <summary>Appends all that another writer has written.</summary>
    internal void Append(ResponseWriter other)
    {
        foreach (var part in other._full)
        {
            WriteRaw(part);
        }

        WriteRaw(other._buffer.AsSpan(0, other._position));
        IsOverLimit |= other.IsOverLimit;
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        foreach (var part in _full)
        {
            ResponseBuffers.Return(part.Array!);
        }

        if (_buffer.Length > 0)
        {
            ResponseBuffers.Return(_buffer);
        }

        _full.Clear();
        (_buffer, _position, _fullBytes) = ([], 0, 0);
    }

    /// <summary>Room for a small value in one piece.</summary>
    private Span<byte> Room(int bytes)
    {
        if (_buffer.Length - _position < bytes)
        {
            Grow();
        }

        return _buffer.AsSpan(_position);
    }

    /// <summary>Begins the next buffer. Over the limit the same buffer is written again and again, so that memory stays bounded until the executor notices.</summary>
    private void Grow()
    {
        if (Length >= _limit)
        {
            IsOverLimit = true;
        }

        if (IsOverLimit && _buffer.Length > 0)
        {
            _position = 0;
            return;
        }

        if (_buffer.Length > 0)
        {
            _full.Add(new(_buffer, 0, _position));
            _fullBytes += _position;
        }

        _buffer = ResponseBuffers.Rent();
        _position = 0;
    }
}
