using System.Collections.Concurrent;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>
/// Keeps documents that were read and validated, invalid ones included, within a number of bytes. What was not used for a round of the
/// clock goes first. Safe for several threads; finding takes no lock.
/// </summary>
/// <param name="maxBytes">0 keeps nothing.</param>
internal sealed class DocumentCache(long maxBytes)
{
    /// <summary>No single document may push out more than this part of the others.</summary>
    private const int LargestShare = 8;

    private readonly ConcurrentDictionary<DocumentKey, CompiledDocument> _documents = new();
    private readonly Queue<(DocumentKey Key, CompiledDocument Document)> _clock = new();
    private readonly Lock _gate = new();

    /// <summary>How many bytes its documents take, as estimated.</summary>
    public long Bytes { get; private set; }

    public int Count => _documents.Count;

    public CompiledDocument? Find(ReadOnlyMemory<byte> text)
    {
        if (!_documents.TryGetValue(new DocumentKey(text), out var document))
        {
            return null;
        }

        // Written only when it changes: the line would otherwise travel between the cores with every request.
        if (!document.IsRecent)
        {
            document.IsRecent = true;
        }

        return document;
    }

    /// <summary>Keeps a document, unless it is too large or the same text is kept already.</summary>
    public void Add(CompiledDocument document)
    {
        var key = new DocumentKey(document.Text);
        lock (_gate)
        {
            if (document.Bytes <= maxBytes / LargestShare && _documents.TryAdd(key, document))
            {
                document.IsCached = true;
                _clock.Enqueue((key, document));
                Bytes += document.Bytes;
                Shrink();
            }
        }
    }

    /// <summary>Counts a plan that was made for a document.</summary>
    public void Charge(CompiledDocument document, long bytes)
    {
        lock (_gate)
        {
            document.Bytes += bytes;
            if (document.IsCached)
            {
                Bytes += bytes;
                Shrink();
            }
        }
    }

    private void Shrink()
    {
        while (Bytes > maxBytes && _clock.TryDequeue(out var oldest))
        {
            if (oldest.Document.IsRecent && oldest.Document.Bytes <= maxBytes / LargestShare)
            {
                oldest.Document.IsRecent = false;
                _clock.Enqueue(oldest);
                continue;
            }

            oldest.Document.IsCached = false;
            Bytes -= oldest.Document.Bytes;
            _ = _documents.TryRemove(oldest.Key, out _);
        }
    }
}
