using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Reads the arguments of a field that were written elsewhere than in a document, such as in an address: by the same rules and with the same errors.</summary>
public static class WrittenArguments
{
    /// <summary>Coerces arguments (specification, section 6.4.1): what was given, in that order, then the defaults.</summary>
    /// <param name="field">The field. It has arguments of all names that are given.</param>
    /// <param name="given">The arguments as literals without variables, each name once.</param>
    /// <param name="error">What does not fit; its extension <c>argument</c> names which.</param>
    /// <returns>The values; null when something does not fit.</returns>
    public static ArgumentValues? Read(Field field, IEnumerable<KeyValuePair<string, ValueNode>> given, out GraphQLError? error)
    {
        ArgumentNullException.ThrowIfNull(field);
        ImmutableArray<ArgumentNode> arguments = [.. given.Select(static argument => new ArgumentNode(0, 0, new NameNode(0, 0, argument.Key), argument.Value))];
        return new ArgumentPlan(field, arguments).TryCoerce(VariableValues.Empty, out var values, out error) ? values : null;
    }
}
