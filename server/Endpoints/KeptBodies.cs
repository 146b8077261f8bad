using Jamsostek.Graph.Analytics.Caching;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Endpoints;

/// <summary>
/// Keeps whole answers to queries that are asked again, by their entity tags. A tag stands for the data version, the rows that the caller may see, the document and the variables, so that nothing in it is
/// ever wrong. An answer is kept when it is asked for the second time: most are never asked again. One that tells how it was come by is not kept. Safe to use from any thread.
/// </summary>
internal sealed class KeptBodies(ServerSettings settings)
{
    private const int Remembered = 4_096;
    private const int LargestShare = 8;

    private readonly RecentlyUsed<AnswerTag, GraphQLResponse> _answers = new(settings.Get(SettingCatalogue.ResponseCacheBytes), LargestShare);
    private readonly int[] _asked = new int[Remembered];

    /// <summary>Whether it keeps anything.</summary>
    public bool KeepsAny => _answers.KeepsAny;

    /// <summary>The answer that is kept under a tag; null where none is.</summary>
    public GraphQLResponse? Find(AnswerTag tag) => _answers.TryGet(tag, out var answer) ? answer : null;

    /// <summary>Keeps an answer, if it is one that may be kept and was asked for before.</summary>
    public void Offer(AnswerTag tag, GraphQLResponse answer)
    {
        var size = answer.Body.Length;
        if (answer is { Kind: ResponseKind.Executed, Operation: OperationKind.Query, ErrorCount: 0, TellsOfRequest: false } && _answers.Takes(size) && IsAskedAgain(tag))
        {
            _answers.Keep(tag, answer.Copy(), size);
        }
    }

    /// <summary>Whether a tag was offered lately. Two tags in one place make each other forgotten, which costs one execution more.</summary>
    private bool IsAskedAgain(AnswerTag tag)
    {
        var hash = tag.GetHashCode();
        return Interlocked.Exchange(ref _asked[(hash & int.MaxValue) % Remembered], hash) == hash;
    }
}
