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
    private readonly List<AskedField> _asked = new(1);

    /// <summary>The answer to the question of a field.</summary>
    /// <returns>Null, and a failure of the field, when it cannot be answered.</returns>
    public CubeReply? Answer(ResolverContext context, Catalogue types)
    {
        AskedField asked;
        lock (_asked)
        {
            // The requests of a batch share their data, so that each asks its own questions when it comes to them.
            if (Find(_asked, context.Field, context.Arguments) is not { } known)
            {
                AskAll(context, types);
                known = Find(_asked, context.Field, context.Arguments)!;
            }

            asked = known;
        }

        var problem = asked.Problem ?? CubeQuestions.Problem(asked.Reply!);
        return problem is null ? asked.Reply : context.Fail<CubeReply>(problem);
    }

    private void AskAll(ResolverContext context, Catalogue types)
    {
        foreach (var field in context.RootFields)
        {
            if (types.CubeOfField(field.Field.Name) is { } cube && Find(_asked, field.Field, field.Arguments) is null)
            {
                var scope = types.Scope.Open(request, field.Arguments, request.Scopes.Latest(), out var problem);
                var reply = scope is null ? null : CubeQuestions.Ask(cube, scope, field, request, context, out problem);
                _asked.Add(new AskedField(field.Field, field.Arguments, reply, problem));
            }
        }
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
