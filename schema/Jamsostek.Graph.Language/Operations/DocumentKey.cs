namespace Jamsostek.Graph.Language.Operations;

/// <summary>A document's text as the key of a cache: equal when the bytes are. The hash is seeded at random, so collisions cannot be prepared.</summary>
internal readonly struct DocumentKey : IEquatable<DocumentKey>
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly int _hash;

    public DocumentKey(ReadOnlyMemory<byte> text)
    {
        _text = text;
        var hash = new HashCode();
        hash.AddBytes(text.Span);
        _hash = hash.ToHashCode();
    }

    public bool Equals(DocumentKey other) => _hash == other._hash && _text.Span.SequenceEqual(other._text.Span);

    public override bool Equals(object? obj) => obj is DocumentKey other && Equals(other);

    public override int GetHashCode() => _hash;
}
