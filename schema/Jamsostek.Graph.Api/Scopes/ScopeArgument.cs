using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The argument <c>scope</c> of a field.</summary>
/// <param name="conditions">Compiles a filter of facts.</param>
internal sealed class ScopeArgument(Func<InputObject, FactConditions> conditions)
{
    /// <summary>The argument.</summary>
    public static Argument Argument { get; } = new(
        "scope", ScopeInputs.TypeName, "What the figures are read for. Nested levels inherit it, filters and orders use it; what it leaves out is as the level above has it.");

    /// <summary>The scope of a field of the query type.</summary>
    /// <returns>Null, and a failure of the field, when it cannot be read.</returns>
    public ReadScope? Of(RequestScope request, ResolverContext context) =>
        Opened(Open(request, context.Arguments, request.Scopes.Latest(), out var problem), problem, context);

    /// <summary>The scope of a field of an object.</summary>
    /// <returns>Null, and a failure of the field, when it cannot be read.</returns>
    public ReadScope? Of(ReadScope inherited, ResolverContext context) =>
        Opened(Open((RequestScope)context.State!, context.Arguments, inherited, out var problem, isRepeated: true), problem, context);

    /// <summary>The scope of a field's arguments.</summary>
    /// <param name="request">The request.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="inherited">The scope of the level above.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <param name="isRepeated">Whether the same arguments will be asked about again, for other rows.</param>
    /// <returns>Null when it cannot be read.</returns>
    public ReadScope? Open(RequestScope request, ArgumentValues arguments, ReadScope inherited, out GraphQLError? problem, bool isRepeated = false)
    {
        problem = null;
        return arguments.TryGet("scope", out var scope) && scope is InputObject given ? Open(request, given, inherited, isRepeated, out problem) : inherited;
    }

    // A filter is compiled once for its document, which is kept for many requests; it holds nothing of a data version.
    private Func<InputObject, FactConditions> Compiled => field ??= filter => filter.Read(this, (filter, conditions), static given => given.conditions(given.filter));

    private static ReadScope? Opened(ReadScope? scope, GraphQLError? problem, ResolverContext context) => problem is null ? scope : context.Fail<ReadScope>(problem);

    private ReadScope? Open(RequestScope request, InputObject given, ReadScope inherited, bool isRepeated, out GraphQLError? problem)
    {
        problem = null;
        if (isRepeated && request.Opened(given, inherited) is { } known)
        {
            return known;
        }

        var key = ScopeReader.Read(given, inherited.Key, Compiled, out problem);
        var scope = inherited;
        if (problem is null && given.TryGet("asOf", out var asOf) && asOf is InputObject version)
        {
            scope = Version(request, version, ref problem);
        }

        if (problem is null && given.TryGet("year", out var year) && year is int number && !scope!.Snapshot.Labour.Years.Contains(number))
        {
            problem = ScopeErrors.UnknownYear(number, scope.Snapshot);
        }

        if (problem is not null)
        {
            return null;
        }

        var result = request.In(scope!, key);
        if (isRepeated)
        {
            request.Remember(given, inherited, result);
        }

        return result;
    }

    /// <summary>Everything in the data version that <c>AsOfInput</c> names.</summary>
    /// <returns>Null when there is none.</returns>
    public static ReadScope? Version(RequestScope request, InputObject given, ref GraphQLError? problem)
    {
        var (name, value) = given.Fields.At(0);
        if (string.Equals(name, "version", StringComparison.Ordinal))
        {
            var version = (string)value!;
            var found = long.TryParse(version, out var number) ? request.ScopesOf(number) : null;
            problem = found is null ? ScopeErrors.UnknownVersion(version) : null;
            return found?.Latest();
        }

        var known = request.ScopesKnownAt((DateTimeOffset)value!);
        problem = known is null ? ScopeErrors.NothingKnown((DateTimeOffset)value) : null;
        return known?.Latest();
    }
}
