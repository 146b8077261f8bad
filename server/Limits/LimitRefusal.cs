using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Server.Limits;

/// <summary>Why a request is refused for having asked too much.</summary>
/// <param name="Error">What to tell.</param>
/// <param name="RetryAfter">When it is worth asking again.</param>
internal sealed record LimitRefusal(GraphQLError Error, TimeSpan RetryAfter);
