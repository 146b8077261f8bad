using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>
/// The questions to cubes that one request asks at its root. All are put when the first is reached, so that those that see the same facts are answered by one scan,
/// whatever their order and aliases.
/// </summary>
/// <param name="request">The request.</param>
internal sealed class CubeRequests(RequestScope request)
{
    private readonly Lock _gate = new();
    private Dictionary<(Field Field, ArgumentValues Arguments), (CubeReply? Reply, GraphQLError? Problem)>? _asked;

    /// <summary>The answer to the question of a field.</summary>
    /// <returns>Null, and a failure of the field, when it cannot be answered.</returns>
    public CubeReply? Answer(ResolverContext context, Catalogue types)
    {
        lock (_gate)
        {
            _asked ??= AskAll(context, types);
        }

        var (reply, problem) = _asked[(context.Field, context.Arguments)];
        problem ??= CubeQuestions.Problem(reply!);
        return problem is null ? reply : context.Fail<CubeReply>(problem);
    }

    private Dictionary<(Field Field, ArgumentValues Arguments), (CubeReply? Reply, GraphQLError? Problem)> AskAll(ResolverContext context, Catalogue types)
    {
        var asked = new Dictionary<(Field, ArgumentValues), (CubeReply?, GraphQLError?)>();
        foreach (var field in context.RootFields)
        {
            if (types.CubeOfField(field.Field.Name) is { } cube && !asked.ContainsKey((field.Field, field.Arguments)))
            {
                var scope = types.Scope.Open(request, field.Arguments, request.Scopes.Latest(), out var problem);
                asked.Add((field.Field, field.Arguments), scope is null ? (null, problem) : (CubeQuestions.Ask(cube, scope, field, request, context.Cancellation, out problem), problem));
            }
        }

        return asked;
    }
}
