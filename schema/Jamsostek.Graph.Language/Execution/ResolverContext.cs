using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>What a resolver may ask about its call. Reused between calls: beyond the end of the call (of an async resolver: of its task) only <see cref="Cancellation"/> may be asked.</summary>
public sealed class ResolverContext
{
    private readonly RequestExecution _request;

    internal ResolverContext(RequestExecution request) => _request = request;

    /// <summary>The schema that is executed.</summary>
    public Schema Schema => _request.Schema;

    /// <summary>The field being answered.</summary>
    public Field Field { get; internal set; } = null!;

    /// <summary>Its coerced arguments.</summary>
    public ArgumentValues Arguments { get; internal set; } = ArgumentValues.Empty;

    /// <summary>What the caller of the engine gave with the request: the data version it reads, and what it remembers while it runs.</summary>
    public object? State => _request.State;

    /// <summary>
    /// Every field that the operation selects of its root type, so that a resolver can prepare at once what its neighbours will ask for too. A field whose
    /// arguments cannot be coerced is left out: it is an error of its own.
    /// </summary>
    public IEnumerable<SelectedField> RootFields
    {
        get
        {
            foreach (var plan in _request.Root.Fields)
            {
                if (plan.ConstantArguments is { } constant)
                {
                    yield return new SelectedField(plan.Field, constant) { Plan = plan };
                }
                else if (plan.ArgumentSlot >= 0 && _request.Arguments[plan.ArgumentSlot].Values is { } values)
                {
                    yield return new SelectedField(plan.Field, values) { Plan = plan };
                }
            }
        }
    }

    /// <summary>Ends when the client goes away or the request's time is over. A timer is set up when it is first asked for: what is short does not need it.</summary>
    public CancellationToken Cancellation => _request.Token;

    internal GraphQLError? Failure { get; set; }

    /// <summary>Says that the answer tells how this request was served, so that it is not that to the next request, however equal.</summary>
    public void TellOfRequest() => _request.TellsOfRequest = true;

    /// <summary>Makes the field an error: it answers null, and the error stands in the answer with the field's path and place.</summary>
    /// <typeparam name="T">The type the resolver answers.</typeparam>
    /// <returns>The default, to be returned by the resolver.</returns>
    public T? Fail<T>(GraphQLError error)
    {
        Failure = error;
        return default;
    }
}
