using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>
/// Keeps whole answers to queries that are asked again, by their entity tags, the least recently used leaving first. A tag stands for the data version, the rows that the caller may see, the document and
/// the variables, so that nothing in it is ever wrong. An answer is kept when it is asked for the second time: most are never asked again. Safe to use from any thread.
/// </summary>
internal sealed class KeptBodies(ServerSettings settings)
{
    private const int Remembered = 4_096;
    private const int LargestShare = 8;

    private readonly long _limit = settings.Get(SettingCatalogue.ResponseCacheBytes);
    private readonly Lock _gate = new();
    private readonly Dictionary<AnswerTag, LinkedListNode<(AnswerTag Tag, GraphQLResponse Answer)>> _nodes = [];
    private readonly LinkedList<(AnswerTag Tag, GraphQLResponse Answer)> _byUse = new();
    private readonly int[] _asked = new int[Remembered];
    private long _bytes;

    /// <summary>Whether it keeps anything.</summary>
    public bool KeepsAny => _limit > 0;

    /// <summary>The answer that is kept under a tag; null where none is.</summary>
    public GraphQLResponse? Find(AnswerTag tag)
    {
        lock (_gate)
        {
            if (!_nodes.TryGetValue(tag, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Answer;
        }
    }

    /// <summary>Keeps an answer, if it is one that may be kept and was asked for before.</summary>
    public void Offer(AnswerTag tag, GraphQLResponse answer)
    {
        var size = answer.Body.Length;
        if (answer is not { Kind: ResponseKind.Executed, Operation: OperationKind.Query, ErrorCount: 0 } || size > _limit / LargestShare || !IsAskedAgain(tag))
        {
            return;
        }

        var copy = answer.Copy();
        lock (_gate)
        {
            if (!_nodes.TryAdd(tag, new LinkedListNode<(AnswerTag, GraphQLResponse)>((tag, copy))))
            {
                return;
            }

            _byUse.AddFirst(_nodes[tag]);
            _bytes += size;
            while (_bytes > _limit && _byUse.Last is { } oldest)
            {
                _byUse.RemoveLast();
                _nodes.Remove(oldest.Value.Tag);
                _bytes -= oldest.Value.Answer.Body.Length;
            }
        }
    }

    /// <summary>Whether a tag was offered lately. Two tags in one place make each other forgotten, which costs one execution more.</summary>
    private bool IsAskedAgain(AnswerTag tag)
    {
        var hash = tag.GetHashCode();
        return Interlocked.Exchange(ref _asked[(hash & int.MaxValue) % Remembered], hash) == hash;
    }
}
