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
    private readonly List<AskedField> _asked = new(1);

    /// <summary>The answer to the question of a field.</summary>
    /// <returns>Null, and a failure of the field, when it cannot be answered.</returns>
    public CubeReply? Answer(ResolverContext context, Catalogue types)
    {
        AskedField asked;
        lock (_gate)
        {
            // The requests of a batch share their data, so that each asks its own questions when it comes to them.
            if (Find(_asked, context.Field, context.Arguments) is not { } known)
            {
                _asked.AddRange(AskAll(context, types));
                known = Find(_asked, context.Field, context.Arguments)!;
            }

            asked = known;
        }

        var problem = asked.Problem ?? CubeQuestions.Problem(asked.Reply!);
        return problem is null ? asked.Reply : context.Fail<CubeReply>(problem);
    }

    private List<AskedField> AskAll(ResolverContext context, Catalogue types)
    {
        var asked = new List<AskedField>(1);
        var cancellation = context.Cancellation;
        foreach (var field in context.RootFields)
        {
            if (types.CubeOfField(field.Field.Name) is { } cube && Find(asked, field.Field, field.Arguments) is null)
            {
                var scope = types.Scope.Open(request, field.Arguments, request.Scopes.Latest(), out var problem);
                var reply = scope is null ? null : CubeQuestions.Ask(cube, scope, field, request, cancellation, out problem);
                asked.Add(new AskedField(field.Field, field.Arguments, reply, problem));
            }
        }

        return asked;
    }

    private static AskedField? Find(List<AskedField> asked, Field field, ArgumentValues arguments)
    {
        foreach (var known in asked)
        {
            if (ReferenceEquals(known.Field, field) && ReferenceEquals(known.Arguments, arguments))
            {
                return known;
            }
        }

        return null;
    }

    private sealed record AskedField(Field Field, ArgumentValues Arguments, CubeReply? Reply, GraphQLError? Problem);
}
